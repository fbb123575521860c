package org.liaison.documents.source.domain;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.liaison.documents.document.domain.SubmissionResult;
import org.liaison.documents.file.domain.FileService;
import org.liaison.documents.problem.DocumentsException;
import org.liaison.documents.problem.ErrorCode;

/** Makes documents of the items of a feed, one by one; a bad one costs no other. */
@ApplicationScoped
public class ItemIntake {

  /**
   * What became of the items of one look.
   *
   * @param isComplete whether none of them is to be tried again
   */
  record Taken(ItemCounts counts, boolean isComplete) {}

  private final SourceLedger ledger;
  private final ItemReader reader;
  private final FileService files;
  private final SourcePolicy policy;
  private final Clock clock = Clock.systemUTC();

  public ItemIntake(
      SourceLedger ledger, ItemReader reader, FileService files, SourcePolicy policy) {
    this.ledger = ledger;
    this.reader = reader;
    this.files = files;
    this.policy = policy;
  }

  /** Takes in what is not known of a feed, the last item first, as feeds begin with the newest. */
  Taken take(Source source, List<FeedItem> listed, UUID lease, Patience patience) {
    List<FeedItem> items =
        new ArrayList<>(listed.subList(0, Math.min(listed.size(), policy.itemsPerPoll())));
    Collections.reverse(items);
    Map<String, SourceItem> known =
        ledger.known(source.id(), items.stream().map(FeedItem::key).toList());
    ItemCounts counts = ItemCounts.listed(listed.size());
    boolean complete = true;
    for (FeedItem item : items) {
      Optional<SourceItem> before =
          Optional.ofNullable(known.get(item.key()))
              .filter(same -> same.fingerprint().equals(item.fingerprint()));
      if (before.filter(this::isSettled).isPresent()) {
        continue;
      }
      if (!ledger.renew(source.id(), lease, now()) || !patience.await(policy.pause())) {
        return new Taken(counts, false);
      }
      Optional<SourceItem> after = take(source, item, before);
      after.ifPresent(kept -> ledger.keep(source.id(), kept));
      complete &= after.filter(this::isSettled).isPresent();
      counts = after.map(SourceItem::outcome).map(counts::plus).orElse(counts);
    }
    return new Taken(counts, complete);
  }

  private boolean isSettled(SourceItem item) {
    return item.outcome() != ItemOutcome.FAILED || item.attempts() >= policy.attempts();
  }

  /** Nothing if it could not be looked at, for reasons that are not its own. */
  private Optional<SourceItem> take(Source source, FeedItem item, Optional<SourceItem> before) {
    int attempts = before.map(SourceItem::attempts).orElse(0) + 1;
    try {
      SubmissionResult result = files.submit(reader.read(source.settings(), item));
      return Optional.of(
          told(
              item,
              ItemOutcome.of(result.outcome()),
              Optional.of(result.version().documentId()),
              result.version().number(),
              Trouble.NONE,
              attempts));
    } catch (FetchFailedException e) {
      return Optional.of(failed(item, e.trouble(), attempts));
    } catch (DocumentsException e) {
      return e.code() == ErrorCode.FILE_READERS_BUSY
          ? Optional.empty()
          : Optional.of(failed(item, new Trouble(e.code().name(), e.getMessage()), attempts));
    }
  }

  private SourceItem failed(FeedItem item, Trouble trouble, int attempts) {
    return told(item, ItemOutcome.FAILED, Optional.empty(), 0, trouble, attempts);
  }

  private SourceItem told(
      FeedItem item,
      ItemOutcome outcome,
      Optional<UUID> document,
      int version,
      Trouble trouble,
      int attempts) {
    return new SourceItem(
        item.key(),
        item.link(),
        item.title(),
        item.fingerprint(),
        outcome,
        document,
        version,
        trouble,
        attempts,
        now());
  }

  private Instant now() {
    return clock.instant().truncatedTo(ChronoUnit.MICROS);
  }
}
