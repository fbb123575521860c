package org.liaison.documents.source.domain;

import com.fasterxml.uuid.Generators;
import com.fasterxml.uuid.NoArgGenerator;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.liaison.documents.problem.DocumentsException;
import org.liaison.documents.problem.ErrorCode;

/** Keeps the list of sources. */
@ApplicationScoped
public class SourceService {

  private final NoArgGenerator ids = Generators.timeBasedEpochGenerator();
  private final Sources sources;
  private final SourceItems items;
  private final SourceRules rules;
  private final Clock clock = Clock.systemUTC();

  public SourceService(
      Sources sources, SourceItems items, HostAllowlist hosts, SourcePolicy policy) {
    this.sources = sources;
    this.items = items;
    this.rules = new SourceRules(hosts, policy.shortestInterval());
  }

  /** A new source, looked at as soon as possible. */
  @Transactional
  public Source create(GivenSettings given) {
    SourceSettings settings = rules.complete(given);
    Instant now = now();
    Source source = new Source(ids.generate(), settings, false, "", now, SourceStatus.initial(now));
    if (!sources.add(source)) {
      throw DocumentsException.ofField(
          ErrorCode.SOURCE_EXISTS, "settings.url", "is a source already");
    }
    return source;
  }

  @Transactional
  public Source find(UUID id) {
    return sources.find(id).orElseThrow(() -> noSource(id));
  }

  /** Newest first, from after one on. */
  @Transactional
  public List<Source> page(Optional<UUID> after, int size) {
    return sources.page(after, size);
  }

  /** Changes what is given; what is paused is not looked at until it goes on. */
  @Transactional
  public Source change(UUID id, GivenSettings given, Optional<Boolean> pause) {
    Source before = sources.lock(id).orElseThrow(() -> noSource(id));
    boolean paused = pause.orElse(before.paused());
    Source after =
        new Source(
            id,
            rules.change(before.settings(), given),
            paused,
            paused ? pauseReason(before) : "",
            before.createdAt(),
            before.status());
    Source next = before.paused() && !paused ? after.dueAt(now()) : after;
    sources.update(next);
    return next;
  }

  /** Lets a source be looked at as soon as possible. */
  @Transactional
  public Source pollSoon(UUID id) {
    Source before = sources.lock(id).orElseThrow(() -> noSource(id));
    if (before.paused()) {
      throw new DocumentsException(
          ErrorCode.SOURCE_PAUSED, "the source is paused; let it go on first");
    }
    Source due = before.dueAt(now());
    sources.update(due);
    return due;
  }

  @Transactional
  public void delete(UUID id) {
    if (!sources.delete(id)) {
      throw noSource(id);
    }
  }

  /** What a source listed, last seen first. */
  @Transactional
  public List<SourceItem> items(
      UUID id, Optional<ItemOutcome> outcome, Optional<ItemPosition> after, int size) {
    find(id);
    return items.page(id, outcome, after, size);
  }

  private static String pauseReason(Source before) {
    return before.paused() ? before.pauseReason() : "paused by hand";
  }

  private static DocumentsException noSource(UUID id) {
    return new DocumentsException(ErrorCode.SOURCE_NOT_FOUND, "there is no source " + id);
  }

  private Instant now() {
    return clock.instant().truncatedTo(ChronoUnit.MICROS);
  }
}
