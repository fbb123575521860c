package org.liaison.events.grpc;

import com.google.protobuf.MessageLite;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.liaison.events.intake.domain.DocumentVersion;
import org.liaison.events.problem.ErrorCode;
import org.liaison.events.problem.RecordException;
import org.liaison.events.record.domain.EventField;
import org.liaison.events.record.domain.Participant;
import org.liaison.events.review.domain.EventDraft;
import org.liaison.events.review.domain.Quote;
import org.liaison.events.review.domain.Quote.Span;
import org.liaison.events.review.domain.Signature;
import org.liaison.events.v1.EventFields;
import org.liaison.events.vocabulary.DateBasis;
import org.liaison.events.vocabulary.Factuality;

/** Reads what persons send: what they say of an event, what they quote, who they are. */
final class DraftMapper {

  private static final int LONGEST_NAME = 200;
  private static final int LONGEST_REASON = 2000;
  private static final int MOST_QUOTES = 50;
  private static final int LONGEST_PASSAGE = 10_000;
  private static final Pattern KEY = Pattern.compile("[\\x21-\\x7e]{0,255}");

  private DraftMapper() {}

  static EventDraft toDraft(EventFields fields, Set<EventField> meant) {
    return new EventDraft(
        VocabularyMapper.toType(fields.getType()),
        fields.getMode(),
        fields.getLevel(),
        fields.getTitle(),
        fields.getDate(),
        basis(fields),
        fields.getParticipantsList().stream().map(DraftMapper::participant).toList(),
        fields.getPlace(),
        fields.getMechanism(),
        fields.getAreasList(),
        factuality(fields),
        meant);
  }

  static Set<EventField> toFields(List<org.liaison.events.v1.EventField> fields) {
    return fields.stream()
        .map(VocabularyMapper::toField)
        .flatMap(Optional::stream)
        .collect(Collectors.toSet());
  }

  static List<Quote> toQuotes(List<org.liaison.events.v1.Quote> quotes) {
    refuse(quotes.size() > MOST_QUOTES, "quotes", "must be at most " + MOST_QUOTES);
    return IntStream.range(0, quotes.size()).mapToObj(i -> quote(quotes.get(i), i)).toList();
  }

  /**
   * Who asks.
   *
   * @param request all of it, by which requests with the same key are told apart
   */
  static Signature toSignature(
      org.liaison.events.v1.Signature signature, MessageLite request, boolean needsReason) {
    String by = signature.getBy().strip();
    String reason = signature.getReason().strip();
    refuse(by.isEmpty(), "by", "must say who takes the step");
    refuse(
        by.length() > LONGEST_NAME, "by", "must be at most %d characters".formatted(LONGEST_NAME));
    refuse(needsReason && reason.isEmpty(), "reason", "must say why");
    refuse(
        reason.length() > LONGEST_REASON,
        "reason",
        "must be at most %d characters".formatted(LONGEST_REASON));
    String key = signature.getIdempotencyKey();
    refuse(!KEY.matcher(key).matches(), "idempotency_key", "must be at most 255 visible ASCII");
    return new Signature(by, reason, key, fingerprint(request));
  }

  private static Quote quote(org.liaison.events.v1.Quote quote, int index) {
    String field = "quotes[" + index + "]";
    refuse(quote.getExact().isEmpty(), field, "must give the passage as 'exact'");
    refuse(
        quote.getExact().length() > LONGEST_PASSAGE,
        field,
        "must be at most %d characters".formatted(LONGEST_PASSAGE));
    refuse(quote.getVersion() < 1, field, "must name the version that was read");
    refuse(
        quote.hasStart() != quote.hasEnd(), field, "must give both 'start' and 'end', or neither");
    UUID document =
        Fields.id(field, quote.getDocumentId())
            .orElseThrow(
                () ->
                    RecordException.invalid(
                        ErrorCode.VALIDATION_FAILED, field, "must name the document"));
    return new Quote(
        new DocumentVersion(document, quote.getVersion()),
        quote.hasStart()
            ? Optional.of(new Span(quote.getStart(), quote.getEnd()))
            : Optional.empty(),
        quote.getExact(),
        quote.getPrefix(),
        quote.getSuffix());
  }

  private static Participant participant(org.liaison.events.v1.Participant participant) {
    return new Participant(
        participant.getActor().getId(), participant.getActor().getName(), participant.getRole());
  }

  private static DateBasis basis(EventFields fields) {
    return switch (fields.getDateBasis()) {
      case DATE_BASIS_UNSPECIFIED, UNRECOGNIZED -> DateBasis.STATED;
      default -> DateBasis.valueOf(fields.getDateBasis().name().substring("DATE_BASIS_".length()));
    };
  }

  private static Factuality factuality(EventFields fields) {
    return switch (fields.getFactuality()) {
      case FACTUALITY_UNSPECIFIED, UNRECOGNIZED -> Factuality.HAPPENED;
      default ->
          Factuality.valueOf(fields.getFactuality().name().substring("FACTUALITY_".length()));
    };
  }

  private static void refuse(boolean isWrong, String field, String message) {
    if (isWrong) {
      throw RecordException.invalid(ErrorCode.VALIDATION_FAILED, field, message);
    }
  }

  /** Tells requests apart that come with the same key. */
  static String fingerprint(MessageLite request) {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      digest.update(request.getClass().getSimpleName().getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(digest.digest(request.toByteArray()));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every JDK has SHA-256", e);
    }
  }
}
