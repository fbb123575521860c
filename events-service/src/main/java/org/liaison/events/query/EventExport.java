package org.liaison.events.query;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import io.smallrye.mutiny.infrastructure.Infrastructure;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import org.liaison.events.query.domain.EventFilter;
import org.liaison.events.query.domain.Page;
import org.liaison.events.query.domain.PageRequest;
import org.liaison.events.record.domain.Event;

/**
 * All events of a selection, page after page. Each page is a transaction of its own, so that a slow
 * reader holds neither a connection nor a snapshot of the database.
 */
@ApplicationScoped
public class EventExport {

  static final String RUNNING = "liaison.record.exports";

  private static final int PAGE = 200;

  private final RecordQueryService records;
  private final AtomicInteger running = new AtomicInteger();

  EventExport(RecordQueryService records, MeterRegistry metrics) {
    this.records = records;
    Gauge.builder(RUNNING, running, AtomicInteger::get)
        .description("Exports that are being read now")
        .register(metrics);
  }

  /** The pages in date order. None is read before it is asked for. */
  public Multi<List<Event>> pages(EventFilter filter) {
    return Multi.createBy()
        .repeating()
        .uni(() -> new AtomicReference<>(""), token -> next(filter, token))
        .whilst(page -> !page.next().isEmpty())
        .map(Page::items)
        .onSubscription()
        .invoke(running::incrementAndGet)
        .onTermination()
        .invoke(running::decrementAndGet);
  }

  private Uni<Page<Event>> next(EventFilter filter, AtomicReference<String> token) {
    return Uni.createFrom()
        .item(() -> records.events(filter, new PageRequest(PAGE, token.get())))
        .runSubscriptionOn(Infrastructure.getDefaultWorkerPool())
        .invoke(page -> token.set(page.next()));
  }
}
