package org.liaison.documents.search.domain;

import java.util.List;
import java.util.UUID;
import org.liaison.documents.document.domain.VersionText;

/** Entries that were made by older rules than {@link SearchTerms#RULES}. */
public interface OlderEntries {

  /** Some of them, held until the transaction ends; those that another one holds are left out. */
  List<UUID> takeOlder(int limit);

  /** Makes the entries of these current versions anew. */
  void remake(List<VersionText> versions);
}
