package org.liaison.documents.source.domain;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Where sources are kept. */
public interface Sources {

  /** Keeps a source; false if its URL has one. */
  boolean add(Source source);

  Optional<Source> find(UUID id);

  /** Holds a source until the transaction ends. */
  Optional<Source> lock(UUID id);

  /** Newest first, from after one on. */
  List<Source> page(Optional<UUID> after, int size);

  /** Changes settings, pause and the time of the next look. */
  void update(Source source);

  /** Forgets a source; false if there is none. */
  boolean delete(UUID id);

  /** Takes the source that waits longest for being looked at, unless another replica has it. */
  Optional<Source> lease(UUID lease, Instant now, Duration time);

  /** Keeps a lease; false if it has gone to another one. */
  boolean renew(UUID id, UUID lease, Instant now, Duration time);

  /** Ends a lease with what the look brought; nothing happens if it has gone to another one. */
  void release(UUID lease, Source source);
}
