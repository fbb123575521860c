package org.liaison.documents.document.domain;

import java.util.List;

/** Is told of every accepted version inside the transaction that keeps it. */
public interface VersionListener {

  /** The versions that one transaction accepts together, in the order in which they came. */
  void accepted(List<VersionText> versions);
}
