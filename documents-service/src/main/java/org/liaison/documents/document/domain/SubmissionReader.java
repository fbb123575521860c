package org.liaison.documents.document.domain;

import static org.liaison.documents.document.domain.SubmissionLimits.AUTHOR;
import static org.liaison.documents.document.domain.SubmissionLimits.AUTHORS;
import static org.liaison.documents.document.domain.SubmissionLimits.TEXT_BYTES;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.liaison.documents.problem.Violations;
import org.liaison.documents.text.BlockSplitter;
import org.liaison.documents.text.LanguageDetector;
import org.liaison.documents.text.NormalizedText;

/** Checks a submission, all fields at once, and makes of it a document that can be kept. */
final class SubmissionReader {

  private final LanguageDetector languages;
  private final PageIdentities pages;

  SubmissionReader(LanguageDetector languages, PageIdentities pages) {
    this.languages = languages;
    this.pages = pages;
  }

  AcceptableDocument read(Submission submission) {
    Violations violations = new Violations();
    FieldRules rules = new FieldRules(violations);
    if (submission.kind() == null) {
      violations.add("metadata.kind", "is required; say which kind of document this is");
    }
    rules.required("metadata.title", submission.title(), SubmissionLimits.TITLE);
    rules.required("metadata.publisher", submission.publisher(), SubmissionLimits.PUBLISHER);
    checkAuthors(submission.authors(), rules, violations);
    checkText(submission.text(), rules, violations);
    rules.optional(
        "idempotency_key", submission.idempotencyKey(), SubmissionLimits.IDEMPOTENCY_KEY);
    Optional<Publication> publication = publication(submission, rules, violations);
    Optional<DocumentIdentity> page = page(submission, rules, violations);
    Optional<LanguageTag> language = language(submission, rules, violations);
    violations.throwIfAny();
    return accept(submission, publication.orElseThrow(), page, language);
  }

  private AcceptableDocument accept(
      Submission submission,
      Publication publication,
      Optional<DocumentIdentity> page,
      Optional<LanguageTag> language) {
    NormalizedText text = NormalizedText.of(submission.text());
    DocumentMetadata metadata =
        new DocumentMetadata(
            submission.kind(),
            submission.title(),
            language.map(LanguageTag::value).orElseGet(() -> languages.detect(text)),
            submission.publisher(),
            submission.authors(),
            publication,
            submission.url(),
            submission.handling() == null ? Handling.CLEAR : submission.handling());
    DocumentIdentity identity =
        page.orElseGet(
            () ->
                DocumentIdentity.ofContent(submission.publisher(), submission.publishedOn(), text));
    return new AcceptableDocument(
        identity,
        metadata,
        text,
        BlockSplitter.split(text, submission.title()),
        language.isEmpty());
  }

  private static void checkAuthors(List<String> authors, FieldRules rules, Violations violations) {
    if (authors.size() > AUTHORS) {
      violations.add(
          "metadata.authors",
          "has " + authors.size() + " names; at most " + AUTHORS + " are allowed");
      return;
    }
    for (int i = 0; i < authors.size(); i++) {
      rules.required("metadata.authors[" + i + "]", authors.get(i), AUTHOR);
    }
  }

  private static void checkText(String text, FieldRules rules, Violations violations) {
    if (FieldRules.isBlank(text)) {
      violations.add("text", "is required and must not be blank");
    } else if (rules.storable("text", text)) {
      int bytes = text.getBytes(StandardCharsets.UTF_8).length;
      if (bytes > TEXT_BYTES) {
        violations.add(
            "text", "has " + bytes + " bytes of UTF-8; at most " + TEXT_BYTES + " are allowed");
      }
    }
  }

  private static Optional<Publication> publication(
      Submission submission, FieldRules rules, Violations violations) {
    String field = "metadata.published_on";
    if (!rules.required(field, submission.publishedOn(), SubmissionLimits.PUBLISHED_ON)) {
      return Optional.empty();
    }
    Optional<Publication> publication = Publication.parse(submission.publishedOn());
    if (publication.isEmpty()) {
      violations.add(
          field,
          "must be a day that exists, such as 2024-08-02, or a date-time with offset, such as"
              + " 2024-08-02T20:15:00+08:00");
    }
    return publication;
  }

  private Optional<DocumentIdentity> page(
      Submission submission, FieldRules rules, Violations violations) {
    String field = "metadata.url";
    if (submission.url().isEmpty()
        || !rules.optional(field, submission.url(), SubmissionLimits.URL)) {
      return Optional.empty();
    }
    Optional<DocumentIdentity> page = pages.of(submission.url());
    if (page.isEmpty()) {
      violations.add(field, "must be an absolute http or https URL, or empty");
    }
    return page;
  }

  private static Optional<LanguageTag> language(
      Submission submission, FieldRules rules, Violations violations) {
    String field = "metadata.language";
    if (submission.language().isEmpty()
        || !rules.optional(field, submission.language(), SubmissionLimits.LANGUAGE)) {
      return Optional.empty();
    }
    Optional<LanguageTag> language = LanguageTag.parse(submission.language());
    if (language.isEmpty()) {
      violations.add(field, "must be a BCP 47 tag such as en or zh-Hans, or empty to detect it");
    }
    return language;
  }
}
