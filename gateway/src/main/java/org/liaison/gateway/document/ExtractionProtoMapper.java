package org.liaison.gateway.document;

import org.liaison.events.v1.ExtractionCounts;
import org.liaison.events.v1.ExtractionStatus;
import org.liaison.events.v1.GetExtractionResponse;
import org.liaison.gateway.vocabulary.Proto;
import org.liaison.gateway.vocabulary.Vocabulary;

/** Maps the state of an extraction from the contract to REST. */
final class ExtractionProtoMapper {

  static final Vocabulary<ExtractionStatus> STATUSES = Vocabulary.of(ExtractionStatus.class);

  private ExtractionProtoMapper() {}

  static ExtractionResponse toResponse(GetExtractionResponse extraction) {
    return new ExtractionResponse(
        extraction.getDocumentId(),
        extraction.getVersion(),
        STATUSES.word(extraction.getStatus()),
        Proto.orNull(extraction.getEngine()),
        extraction.hasCounts() ? counts(extraction.getCounts()) : null,
        Proto.orNull(extraction.getReason()),
        extraction.getAttempts(),
        Proto.instant(extraction.hasRequestedAt(), extraction.getRequestedAt()),
        Proto.instant(extraction.hasFinishedAt(), extraction.getFinishedAt()),
        Proto.instant(extraction.hasNextAttemptAt(), extraction.getNextAttemptAt()));
  }

  private static ExtractionResponse.Counts counts(ExtractionCounts counts) {
    return new ExtractionResponse.Counts(
        counts.getEvents(), counts.getClaims(), counts.getCommitments(), counts.getSetAside());
  }
}
