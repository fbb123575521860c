package org.liaison.documents.source.domain;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** What sources listed. */
public interface SourceItems {

  /** Those that are known, by key. */
  Map<String, SourceItem> known(UUID source, Collection<String> keys);

  /** Keeps what became of an item, in place of what was known. */
  void keep(UUID source, SourceItem item);

  /** Last seen first, from after one on. */
  List<SourceItem> page(
      UUID source, Optional<ItemOutcome> outcome, Optional<ItemPosition> after, int size);
}
