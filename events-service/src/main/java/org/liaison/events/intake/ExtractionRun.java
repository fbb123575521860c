package org.liaison.events.intake;

import io.grpc.StatusRuntimeException;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.jboss.logging.Logger;
import org.liaison.events.extraction.ExtractionEngine;
import org.liaison.events.extraction.Findings;
import org.liaison.events.intake.domain.DocumentSource;
import org.liaison.events.intake.domain.ExtractionJob;
import org.liaison.events.intake.domain.SourceDocument;
import org.liaison.events.intake.domain.SourceUnavailableException;
import org.liaison.events.intake.domain.UnknownVersionException;
import org.liaison.events.problem.DatabaseOutage;
import org.liaison.events.problem.RecordException;
import org.liaison.events.record.RecordService;

/** One try at one job: fetch, read, record. Every way it can end is stored with the job. */
@ApplicationScoped
public class ExtractionRun {

  private static final Logger LOG = Logger.getLogger(ExtractionRun.class);

  private final DocumentSource documents;
  private final ExtractionEngine engine;
  private final RecordService records;
  private final JobService jobs;
  private final Timer reading;
  private final Timer recording;

  ExtractionRun(
      DocumentSource documents,
      ExtractionEngine engine,
      RecordService records,
      JobService jobs,
      MeterRegistry metrics) {
    this.documents = documents;
    this.engine = engine;
    this.records = records;
    this.jobs = jobs;
    this.reading =
        Timer.builder("liaison.extraction.time")
            .description("Reading one text by the engine")
            .register(metrics);
    this.recording =
        Timer.builder("liaison.recording.time")
            .description("Writing the findings of one text")
            .register(metrics);
  }

  /** Work for one worker. */
  List<ExtractionJob> claim() {
    return jobs.claim(engine.version());
  }

  void perform(ExtractionJob job) {
    if (jobs.exhausted(job)) {
      jobs.failed(job, engine.version(), "given up: every try ended with the process");
      return;
    }
    try {
      SourceDocument document = documents.fetch(job.version());
      Findings findings = reading.record(() -> engine.extract(document.text()));
      recording.record(() -> records.record(job, engine.version(), document, findings));
    } catch (SourceUnavailableException away) {
      jobs.unavailable(job, away.getMessage());
    } catch (RuntimeException failure) {
      if (DatabaseOutage.causes(failure)) {
        throw failure;
      }
      jobs.failed(job, engine.version(), reason(job, failure));
    }
  }

  /** What a reader of the status may know; the rest is in the log under the id. */
  private static String reason(ExtractionJob job, RuntimeException failure) {
    String errorId = UUID.randomUUID().toString();
    LOG.errorf(failure, "reading %s, try %d, failed: %s", job.version(), job.attempts(), errorId);
    if (failure instanceof RecordException known) {
      return known.code() + ": " + known.getMessage();
    }
    if (failure instanceof UnknownVersionException) {
      return "documents-service does not have the text";
    }
    if (failure instanceof StatusRuntimeException refused) {
      return "documents-service refused the text: " + refused.getStatus().getCode();
    }
    return "unexpected failure " + errorId;
  }
}
