package org.liaison.documents.source.domain;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** The steps of a look at a source, each kept by itself. */
@ApplicationScoped
public class SourceLedger {

  private final Sources sources;
  private final SourceItems items;
  private final SourcePolicy policy;

  public SourceLedger(Sources sources, SourceItems items, SourcePolicy policy) {
    this.sources = sources;
    this.items = items;
    this.policy = policy;
  }

  /** Takes a source that is to be looked at, for some time. */
  @Transactional
  public Optional<Source> lease(UUID lease, Instant now) {
    return sources.lease(lease, now, policy.lease());
  }

  @Transactional
  boolean renew(UUID source, UUID lease, Instant now) {
    return sources.renew(source, lease, now, policy.lease());
  }

  @Transactional
  void release(UUID lease, Source source) {
    sources.release(lease, source);
  }

  @Transactional
  Map<String, SourceItem> known(UUID source, Collection<String> keys) {
    return items.known(source, keys);
  }

  @Transactional
  void keep(UUID source, SourceItem item) {
    items.keep(source, item);
  }
}
