package org.liaison.gateway.review;

import java.util.List;
import java.util.UUID;
import org.liaison.events.v1.Quote;
import org.liaison.events.v1.Signature;
import org.liaison.gateway.input.IdempotencyKey;
import org.liaison.gateway.input.JsonObjectReader;
import org.liaison.gateway.input.QueryReader;

/** Reads what all steps of persons have: who takes them and why, and the passages that say so. */
public final class StepReader {

  private final JsonObjectReader json;
  private final String key;

  /**
   * The step of a request.
   *
   * @param key its idempotency key; null if the client gave none
   */
  public StepReader(JsonObjectReader json, String key) {
    this.json = json;
    this.key = IdempotencyKey.read(key);
  }

  /**
   * Who takes the step and why. Without a key of the client's, one of ours makes sure that our own
   * retry is no second step.
   */
  public Signature signature(boolean needsReason) {
    return Signature.newBuilder()
        .setBy(json.requiredText("by"))
        .setReason(needsReason ? json.requiredText("reason") : json.optionalText("reason"))
        .setIdempotencyKey(key.isEmpty() ? "gateway-" + UUID.randomUUID() : key)
        .build();
  }

  /** The passages that say so. */
  public List<Quote> quotes(boolean required) {
    List<JsonObjectReader> given = json.optionalObjects("evidence");
    if (required && given.isEmpty()) {
      json.refuse("evidence", "must be given");
    }
    return given.stream().map(StepReader::quote).toList();
  }

  private static Quote quote(JsonObjectReader passage) {
    Quote.Builder quote =
        Quote.newBuilder()
            .setDocumentId(passage.requiredText("documentId"))
            .setVersion(passage.optionalNumber("version").orElse(0))
            .setExact(passage.requiredText("exact"))
            .setPrefix(passage.optionalText("prefix"))
            .setSuffix(passage.optionalText("suffix"));
    passage.optionalNumber("start").ifPresent(quote::setStart);
    passage.optionalNumber("end").ifPresent(quote::setEnd);
    if (!quote.getDocumentId().isEmpty() && !QueryReader.isId(quote.getDocumentId())) {
      passage.refuse("documentId", "must be an id (a UUID)");
    }
    if (quote.getVersion() < 1) {
      passage.refuse("version", "must be given, 1 or more");
    }
    if (quote.hasStart() != quote.hasEnd()) {
      passage.refuse("start", "must come with 'end', or neither");
    }
    return quote.build();
  }
}
