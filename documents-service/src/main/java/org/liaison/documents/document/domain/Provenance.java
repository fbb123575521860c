package org.liaison.documents.document.domain;

import java.util.List;
import java.util.Optional;

/**
 * How a version came to be: from which file, and what of its metadata the sender did not give.
 *
 * @param original nothing if the text itself was sent
 */
public record Provenance(Optional<OriginalFile> original, List<MetadataSource> sources) {

  /** Everything was given. */
  public static final Provenance GIVEN = new Provenance(Optional.empty(), List.of());

  public Provenance {
    sources = List.copyOf(sources);
  }
}
