package org.liaison.events.grpc;

import org.liaison.events.intake.domain.ExtractionJob;
import org.liaison.events.intake.domain.JobStatus;
import org.liaison.events.v1.ExtractionCounts;
import org.liaison.events.v1.ExtractionStatus;
import org.liaison.events.v1.GetExtractionResponse;

/** From jobs to the contract. */
final class ExtractionProtoMapper {

  private ExtractionProtoMapper() {}

  static GetExtractionResponse toExtraction(ExtractionJob job) {
    GetExtractionResponse.Builder proto =
        GetExtractionResponse.newBuilder()
            .setDocumentId(job.version().documentId().toString())
            .setVersion(job.version().number())
            .setStatus(status(job.status()))
            .setEngine(job.engine())
            .setCounts(counts(job))
            .setReason(job.reason())
            .setAttempts(job.attempts())
            .setRequestedAt(VocabularyMapper.toProto(job.requestedAt()));
    job.finishedAt().map(VocabularyMapper::toProto).ifPresent(proto::setFinishedAt);
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

  private static ExtractionCounts counts(ExtractionJob job) {
    return ExtractionCounts.newBuilder()
        .setEvents(job.counts().events())
        .setClaims(job.counts().claims())
        .setCommitments(job.counts().commitments())
        .setSetAside(job.counts().setAside())
        .build();
  }
}
