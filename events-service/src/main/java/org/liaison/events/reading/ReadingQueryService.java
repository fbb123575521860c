package org.liaison.events.reading;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Optional;
import java.util.UUID;
import org.liaison.events.intake.domain.DocumentVersion;
import org.liaison.events.intake.persistence.JobRepository;
import org.liaison.events.problem.ErrorCode;
import org.liaison.events.problem.RecordException;
import org.liaison.events.query.domain.PageRequest;
import org.liaison.events.reading.domain.FindingsPage;
import org.liaison.events.reading.domain.Reading;
import org.liaison.events.reading.domain.ReadingState;
import org.liaison.events.reading.persistence.FindingRepository;

/** Tells how far the reading of a document is, and what it found. */
@ApplicationScoped
public class ReadingQueryService {

  private final JobRepository jobs;
  private final FindingRepository findings;

  ReadingQueryService(JobRepository jobs, FindingRepository findings) {
    this.jobs = jobs;
    this.findings = findings;
  }

  /**
   * The reading of a version.
   *
   * @param number 0 means the newest version that was heard of
   * @param page which stretch of the findings
   */
  @Transactional
  public Reading reading(UUID documentId, int number, PageRequest page) {
    DocumentVersion version =
        number == 0
            ? jobs.newest(documentId).orElseThrow(() -> unknown(documentId))
            : new DocumentVersion(documentId, number);
    ReadingState state = ReadingState.of(jobs.of(version)).orElseThrow(() -> unknown(documentId));
    if (!state.hasFindings()) {
      return new Reading(state, 0, Optional.empty());
    }
    FindingsPage found = findings.page(version, state.shown().id(), page);
    return new Reading(state, findings.uncoded(version), Optional.of(found));
  }

  private static RecordException unknown(UUID documentId) {
    return new RecordException(
        ErrorCode.EXTRACTION_NOT_FOUND, "Document " + documentId + " has not been heard of yet");
  }
}
