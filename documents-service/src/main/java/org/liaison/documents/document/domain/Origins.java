package org.liaison.documents.document.domain;

import java.util.Collection;
import java.util.Map;
import java.util.UUID;

/**
 * Tells the documents that were first with a text: equal for versions that are copies of one
 * another.
 */
public interface Origins {

  /** The origins of those of the given versions that were decided already. */
  Map<VersionKey, UUID> of(Collection<VersionKey> versions);

  /** Which version of which document. */
  record VersionKey(UUID documentId, int number) {}
}
