package org.liaison.documents.document.domain;

/** Is told of every accepted version inside the transaction that keeps it. */
public interface VersionListener {

  void accepted(DocumentVersion version, String text);
}
