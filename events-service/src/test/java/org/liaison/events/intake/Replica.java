package org.liaison.events.intake;

import io.micrometer.core.instrument.MeterRegistry;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.List;
import org.liaison.events.extraction.ExtractionEngine;
import org.liaison.events.intake.domain.DocumentSource;
import org.liaison.events.intake.domain.ExtractionJob;
import org.liaison.events.reading.RereadingService;
import org.liaison.events.record.RecordService;
import org.liaison.events.support.LineEngine;

/** A replica of the service with an engine of its own, driven step by step. */
public final class Replica {

  private final ExtractionEngine engine;
  private final ExtractionRun run;
  private final RereadingService rereading;

  private Replica(ExtractionEngine engine, ExtractionRun run, RereadingService rereading) {
    this.engine = engine;
    this.run = run;
    this.rereading = rereading;
  }

  /** Tells the others that its engine runs. */
  public Replica show() {
    rereading.show(engine.version());
    return this;
  }

  /** Asks for documents to be read again; how many. */
  int ask() {
    return rereading.ask(engine.version());
  }

  List<ExtractionJob> claim() {
    return run.claim();
  }

  void perform(ExtractionJob job) {
    run.perform(job);
  }

  /** Reads until nothing is left to claim; how many texts. */
  public int readAll() {
    int read = 0;
    for (List<ExtractionJob> jobs = claim(); !jobs.isEmpty(); jobs = claim()) {
      jobs.forEach(this::perform);
      read += jobs.size();
    }
    return read;
  }

  /** Reads again until nothing is left to ask for; how many texts. */
  public int readAllAgain() {
    int read = readAll();
    while (ask() > 0) {
      read += readAll();
    }
    return read;
  }

  /** Makes replicas. */
  @Singleton
  public static class Maker {

    @Inject DocumentSource documents;
    @Inject RecordService records;
    @Inject JobService jobs;
    @Inject RereadingService rereading;
    @Inject MeterRegistry metrics;

    public Replica withEngine(int number) {
      LineEngine engine = new LineEngine(number);
      return new Replica(
          engine, new ExtractionRun(documents, engine, records, jobs, metrics), rereading);
    }
  }
}
