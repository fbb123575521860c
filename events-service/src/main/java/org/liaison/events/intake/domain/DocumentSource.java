package org.liaison.events.intake.domain;

/** Where the texts come from. */
public interface DocumentSource {

  /**
   * Fetches a version with its text.
   *
   * @throws SourceUnavailableException if the source cannot answer now; asking later may help
   * @throws UnknownVersionException if it does not have the version, or has it no more
   */
  SourceDocument fetch(DocumentVersion version);
}
