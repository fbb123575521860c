package org.liaison.gateway.extraction;

import org.liaison.events.v1.ExtractionCounts;
import org.liaison.events.v1.ExtractionStatus;
import org.liaison.events.v1.FindingsPage;
import org.liaison.events.v1.GetExtractionRequest;
import org.liaison.events.v1.GetExtractionResponse;
import org.liaison.events.v1.Rereading;
import org.liaison.gateway.input.QueryReader;
import org.liaison.gateway.vocabulary.Proto;
import org.liaison.gateway.vocabulary.Vocabulary;

/** Maps an extraction between REST and the contract. */
final class ExtractionProtoMapper {

  static final Vocabulary<ExtractionStatus> STATUSES = Vocabulary.of(ExtractionStatus.class);

  private ExtractionProtoMapper() {}

  /** The stretch that a query asks for, of no document yet; ends the request if there is none. */
  static GetExtractionRequest toProto(ExtractionParameters parameters) {
    QueryReader reader = new QueryReader();
    GetExtractionRequest request =
        GetExtractionRequest.newBuilder()
            .setPageSize(reader.size(parameters.size, ExtractionParameters.DEFAULT_SIZE))
            .setPageToken(reader.text(parameters.cursor))
            .build();
    reader.refuse();
    return request;
  }

  static ExtractionResponse toResponse(GetExtractionResponse extraction, int size) {
    boolean found = extraction.hasFindings();
    FindingsPage page = extraction.getFindings();
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
        Proto.instant(extraction.hasNextAttemptAt(), extraction.getNextAttemptAt()),
        extraction.hasRereading() ? rereading(extraction.getRereading()) : null,
        found ? FindingsProtoMapper.findings(page) : null,
        found ? FindingsProtoMapper.uncoded(page) : null,
        Proto.orNull(page.getNextPageToken()),
        size);
  }

  private static RereadingResponse rereading(Rereading rereading) {
    return new RereadingResponse(
        rereading.getEngine(),
        STATUSES.word(rereading.getStatus()),
        Proto.orNull(rereading.getReason()),
        rereading.getAttempts(),
        Proto.instant(rereading.hasRequestedAt(), rereading.getRequestedAt()),
        Proto.instant(rereading.hasNextAttemptAt(), rereading.getNextAttemptAt()));
  }

  private static ExtractionResponse.Counts counts(ExtractionCounts counts) {
    return new ExtractionResponse.Counts(
        counts.getEvents(),
        counts.getClaims(),
        counts.getCommitments(),
        counts.getSetAside(),
        counts.getUncoded());
  }
}
