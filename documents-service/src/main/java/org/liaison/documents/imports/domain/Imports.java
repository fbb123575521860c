package org.liaison.documents.imports.domain;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Where imports are kept. */
public interface Imports {

  /** Keeps an import unless its id is taken. */
  void begin(Import begun);

  Optional<Import> find(UUID id);

  /** An import, held until the transaction ends. */
  Optional<Import> lock(UUID id);

  /** Keeps a held import as it is now. */
  void update(Import held);

  /** Keeps lines that were not taken. */
  void addFailures(UUID id, List<FailedLine> failures);

  /** Newest first, from after one on. */
  List<Import> page(Optional<UUID> after, int size);

  /** Lines that were not taken, in their order, from after one on. */
  List<FailedLine> failures(UUID id, long afterLine, int size);
}
