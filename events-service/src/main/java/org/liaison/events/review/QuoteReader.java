package org.liaison.events.review;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.liaison.events.extraction.Passage;
import org.liaison.events.intake.domain.DocumentSource;
import org.liaison.events.intake.domain.DocumentVersion;
import org.liaison.events.intake.domain.SourceDocument;
import org.liaison.events.intake.domain.SourceUnavailableException;
import org.liaison.events.intake.domain.UnknownVersionException;
import org.liaison.events.problem.ErrorCode;
import org.liaison.events.problem.RecordException;
import org.liaison.events.record.domain.Anchor;
import org.liaison.events.record.domain.AnchoredText;
import org.liaison.events.record.domain.Evidence;
import org.liaison.events.review.domain.Quote;

/** Makes evidence of quotes: only of what stands in the text, letter by letter. */
@ApplicationScoped
public class QuoteReader {

  private final DocumentSource documents;

  QuoteReader(DocumentSource documents) {
    this.documents = documents;
  }

  /**
   * The passages. Asks for texts, so it is not for a transaction.
   *
   * @throws RecordException if one does not stand where it is said to stand
   */
  public List<Evidence> read(List<Quote> quotes) {
    if (quotes.isEmpty()) {
      throw RecordException.invalid(
          ErrorCode.VALIDATION_FAILED, "quotes", "must be passages that say so, one at least");
    }
    Map<DocumentVersion, SourceDocument> texts = new HashMap<>();
    List<Evidence> passages = new ArrayList<>();
    for (int i = 0; i < quotes.size(); i++) {
      Quote quote = quotes.get(i);
      String field = "quotes[" + i + "]";
      if (!texts.containsKey(quote.source())) {
        texts.put(quote.source(), fetch(quote.source(), field));
      }
      passages.add(evidence(quote, texts.get(quote.source()), field));
    }
    return passages;
  }

  private SourceDocument fetch(DocumentVersion version, String field) {
    try {
      return documents.fetch(version);
    } catch (UnknownVersionException unknown) {
      RecordException refusal =
          RecordException.invalid(
              ErrorCode.VALIDATION_FAILED,
              field,
              "there is no version %d of document %s"
                  .formatted(version.number(), version.documentId()));
      refusal.initCause(unknown);
      throw refusal;
    } catch (SourceUnavailableException away) {
      RecordException refusal =
          new RecordException(
              ErrorCode.DOCUMENTS_UNAVAILABLE,
              "The texts cannot be had now, to check the passages; try again");
      refusal.initCause(away);
      throw refusal;
    }
  }

  private static Evidence evidence(Quote quote, SourceDocument document, String field) {
    try {
      return new Evidence(
          Optional.empty(),
          quote.source(),
          anchor(quote, new AnchoredText(document.text().text())),
          Evidence.BY_HAND,
          1,
          "",
          document.origin(),
          false);
    } catch (RecordException mismatch) {
      RecordException refusal =
          RecordException.invalid(mismatch.code(), field, mismatch.getMessage());
      refusal.initCause(mismatch);
      throw refusal;
    }
  }

  private static Anchor anchor(Quote quote, AnchoredText text) {
    if (quote.span().isEmpty()) {
      return text.locate(quote.prefix(), quote.exact(), quote.suffix());
    }
    Quote.Span span = quote.span().get();
    int length = quote.exact().codePointCount(0, quote.exact().length());
    if (span.start() < 0 || span.end() - span.start() != length) {
      throw new RecordException(
          ErrorCode.EVIDENCE_MISMATCH,
          "[%d, %d) does not have the %d code points of the passage"
              .formatted(span.start(), span.end(), length));
    }
    return text.anchor(new Passage(span.start(), span.end(), quote.exact()));
  }
}
