package org.liaison.documents.source.domain;

import java.time.Duration;
import java.util.Optional;
import org.liaison.documents.document.domain.DocumentKind;
import org.liaison.documents.document.domain.FieldRules;
import org.liaison.documents.document.domain.Handling;
import org.liaison.documents.document.domain.LanguageTag;
import org.liaison.documents.document.domain.SubmissionLimits;
import org.liaison.documents.problem.Violations;

/** Checks settings, and completes them by defaults or by what they were. */
final class SourceRules {

  private static final Duration USUAL_INTERVAL = Duration.ofHours(1);
  private static final Duration LONGEST_INTERVAL = Duration.ofDays(30);
  private static final String SETTINGS = "settings.";

  private final HostAllowlist hosts;
  private final Duration shortestInterval;

  SourceRules(HostAllowlist hosts, Duration shortestInterval) {
    this.hosts = hosts;
    this.shortestInterval = shortestInterval;
  }

  /** The settings of a new source. */
  SourceSettings complete(GivenSettings given) {
    Violations violations = new Violations();
    FieldRules fields = new FieldRules(violations);
    String url = given.url().orElse("");
    if (fields.required(SETTINGS + "url", url, SubmissionLimits.URL)) {
      hosts.objection(url).ifPresent(why -> violations.add(SETTINGS + "url", why));
    }
    String publisher = given.publisher().orElse("");
    fields.required(SETTINGS + "publisher", publisher, SubmissionLimits.PUBLISHER);
    if (given.kind().isEmpty()) {
      violations.add(SETTINGS + "kind", "must say which kind of document its items are");
    }
    checkLanguage(given, fields, violations);
    checkInterval(given, violations);
    violations.throwIfAny();
    return new SourceSettings(
        url,
        publisher,
        given.kind().orElse(DocumentKind.OTHER),
        given.handling().orElse(Handling.CLEAR),
        given.language().orElse(""),
        given.interval().orElse(USUAL_INTERVAL),
        given.content().orElse(SourceContent.PAGE));
  }

  /** The settings of a source that are changed in part. */
  SourceSettings change(SourceSettings before, GivenSettings given) {
    return complete(
        new GivenSettings(
            Optional.of(before.url()),
            given.publisher().or(() -> Optional.of(before.publisher())),
            given.kind().or(() -> Optional.of(before.kind())),
            given.handling().or(() -> Optional.of(before.handling())),
            given.language().or(() -> Optional.of(before.language())),
            given.interval().or(() -> Optional.of(before.interval())),
            given.content().or(() -> Optional.of(before.content()))));
  }

  private static void checkLanguage(GivenSettings given, FieldRules fields, Violations violations) {
    String language = given.language().orElse("");
    String field = SETTINGS + "language";
    if (!language.isEmpty()
        && fields.optional(field, language, SubmissionLimits.LANGUAGE)
        && LanguageTag.parse(language).isEmpty()) {
      violations.add(field, "must be a BCP 47 tag such as en or zh-Hans, or empty to detect it");
    }
  }

  private void checkInterval(GivenSettings given, Violations violations) {
    given
        .interval()
        .filter(i -> i.compareTo(shortestInterval) < 0 || i.compareTo(LONGEST_INTERVAL) > 0)
        .ifPresent(
            interval ->
                violations.add(
                    SETTINGS + "interval",
                    "must be between "
                        + shortestInterval
                        + " and "
                        + LONGEST_INTERVAL
                        + ", as in PT1H"));
  }
}
