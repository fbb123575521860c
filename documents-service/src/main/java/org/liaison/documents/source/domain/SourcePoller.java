package org.liaison.documents.source.domain;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;

/** Looks at a source: fetches its feed, takes in what is new, and says when to look again. */
@ApplicationScoped
public class SourcePoller {

  private static final String FEEDS =
      "application/rss+xml, application/atom+xml, application/rdf+xml, application/xml;q=0.9,"
          + " text/xml;q=0.9, */*;q=0.1";
  private static final int OK = 200;
  private static final int NOT_MODIFIED = 304;
  private static final int GONE = 410;

  private final SourceLedger ledger;
  private final Fetcher fetcher;
  private final FeedReader reader;
  private final ItemIntake items;
  private final PollSchedule schedule =
      new PollSchedule(() -> ThreadLocalRandom.current().nextDouble());
  private final Clock clock = Clock.systemUTC();

  public SourcePoller(SourceLedger ledger, Fetcher fetcher, FeedReader reader, ItemIntake items) {
    this.ledger = ledger;
    this.fetcher = fetcher;
    this.reader = reader;
    this.items = items;
  }

  /**
   * Looks at a source that is leased, and ends the lease.
   *
   * @return the source as it is kept after the look
   */
  public Source poll(Source source, UUID lease, Patience patience) {
    Source after = look(source, lease, patience);
    ledger.release(lease, after);
    return after;
  }

  private Source look(Source source, UUID lease, Patience patience) {
    try {
      Fetched answer = fetcher.fetch(source.settings().url(), source.status().validators(), FEEDS);
      return switch (answer.status()) {
        case OK -> read(source, answer, lease, patience);
        case NOT_MODIFIED -> notModified(source);
        case GONE -> gone(source);
        default -> failed(source, answer.status(), statusOf(answer), answer.retryAfter());
      };
    } catch (FetchFailedException e) {
      return failed(source, 0, e.trouble(), Optional.empty());
    }
  }

  private Source read(Source source, Fetched answer, UUID lease, Patience patience) {
    List<FeedItem> listed;
    try {
      listed = reader.read(answer);
    } catch (FeedUnreadableException e) {
      Trouble trouble = new Trouble("FEED_UNREADABLE", e.getMessage());
      return failed(source, answer.status(), trouble, Optional.empty());
    }
    ItemIntake.Taken taken = items.take(source, listed, lease, patience);
    Instant now = now();
    // What is to be tried again must be listed again.
    Validators known = taken.isComplete() ? answer.validators() : Validators.NONE;
    return source.with(
        source
            .status()
            .read(
                now,
                answer.status(),
                taken.counts(),
                known,
                schedule.next(now, source.settings().interval())));
  }

  private Source notModified(Source source) {
    Instant now = now();
    Instant next = schedule.next(now, source.settings().interval());
    return source.with(source.status().notModified(now, NOT_MODIFIED, next));
  }

  private Source gone(Source source) {
    Trouble trouble = new Trouble("FETCH_STATUS", "the server says that the feed is gone (410)");
    return failed(source, GONE, trouble, Optional.empty())
        .pausedFor("the server says that the feed is gone (410)");
  }

  private Source failed(Source source, int status, Trouble why, Optional<Duration> asked) {
    Instant now = now();
    Instant next =
        schedule.afterFailure(
            now, source.settings().interval(), source.status().failuresInRow() + 1, asked);
    return source.with(source.status().failed(now, status, why, next));
  }

  static Trouble statusOf(Fetched answer) {
    return new Trouble("FETCH_STATUS", "the server answers with status " + answer.status());
  }

  private Instant now() {
    return clock.instant().truncatedTo(ChronoUnit.MICROS);
  }
}
