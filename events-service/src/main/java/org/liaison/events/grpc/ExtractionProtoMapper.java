package org.liaison.events.grpc;

import org.liaison.events.intake.domain.ExtractionJob;
import org.liaison.events.intake.domain.JobStatus;
import org.liaison.events.query.domain.PageRequest;
import org.liaison.events.reading.domain.Reading;
import org.liaison.events.v1.ExtractionCounts;
import org.liaison.events.v1.ExtractionStatus;
import org.liaison.events.v1.GetExtractionRequest;
import org.liaison.events.v1.GetExtractionResponse;
import org.liaison.events.v1.Rereading;

/** From the reading of a version to the contract. */
final class ExtractionProtoMapper {

  /** Nearly every document has fewer findings, and who asks for one wants all of them. */
  private static final int DEFAULT_SIZE = 200;

  private ExtractionProtoMapper() {}

  static PageRequest toPage(GetExtractionRequest request) {
    int size = request.getPageSize() == 0 ? DEFAULT_SIZE : request.getPageSize();
    return PageRequest.of(size, request.getPageToken());
  }

  static GetExtractionResponse toExtraction(Reading reading) {
    ExtractionJob job = reading.state().shown();
    GetExtractionResponse.Builder proto =
        GetExtractionResponse.newBuilder()
            .setDocumentId(job.version().documentId().toString())
            .setVersion(job.version().number())
            .setStatus(status(job.status()))
            .setEngine(job.readBy().orElse(job.engine()))
            .setCounts(counts(reading))
            .setReason(job.reason())
            .setAttempts(job.attempts())
            .setRequestedAt(VocabularyMapper.toProto(job.requestedAt()));
    job.finishedAt().map(VocabularyMapper::toProto).ifPresent(proto::setFinishedAt);
    if (job.status() == JobStatus.PENDING) {
      job.dueAt().map(VocabularyMapper::toProto).ifPresent(proto::setNextAttemptAt);
    }
    reading.findings().map(FindingsProtoMapper::toPage).ifPresent(proto::setFindings);
    reading.state().again().map(ExtractionProtoMapper::rereading).ifPresent(proto::setRereading);
    return proto.build();
  }

  private static Rereading rereading(ExtractionJob job) {
    Rereading.Builder proto =
        Rereading.newBuilder()
            .setEngine(job.engine())
            .setStatus(status(job.status()))
            .setReason(job.reason())
            .setAttempts(job.attempts())
            .setRequestedAt(VocabularyMapper.toProto(job.requestedAt()));
    if (job.status() == JobStatus.PENDING) {
      job.dueAt().map(VocabularyMapper::toProto).ifPresent(proto::setNextAttemptAt);
    }
    return proto.build();
  }

  private static ExtractionStatus status(JobStatus status) {
    return switch (status) {
      case PENDING, RUNNING -> ExtractionStatus.EXTRACTION_STATUS_PENDING;
      case DONE -> ExtractionStatus.EXTRACTION_STATUS_DONE;
      case FAILED -> ExtractionStatus.EXTRACTION_STATUS_FAILED;
    };
  }

  private static ExtractionCounts counts(Reading reading) {
    ExtractionJob job = reading.state().shown();
    return ExtractionCounts.newBuilder()
        .setEvents(job.counts().events())
        .setClaims(job.counts().claims())
        .setCommitments(job.counts().commitments())
        .setSetAside(job.counts().setAside())
        .setUncoded(reading.uncoded())
        .build();
  }
}
