package org.liaison.documents.copy.domain;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.util.Optional;
import org.liaison.documents.document.domain.Origins.VersionKey;

/**
 * The shingles of the versions that are compared most: boilerplate makes a few of them candidates
 * of many, whose texts would be read again each time. A version never changes.
 */
final class KnownShingles {

  /** Shingles in all; 12 bytes each. */
  private static final long MOST = 1_000_000;

  private final Cache<VersionKey, Shingles> known =
      Caffeine.newBuilder()
          .maximumWeight(MOST)
          .weigher((VersionKey version, Shingles shingles) -> shingles.length())
          .executor(Runnable::run)
          .build();

  Optional<Shingles> of(VersionKey version) {
    return Optional.ofNullable(known.getIfPresent(version));
  }

  void add(VersionKey version, Shingles shingles) {
    known.put(version, shingles);
  }
}
