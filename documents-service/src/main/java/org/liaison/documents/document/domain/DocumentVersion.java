package org.liaison.documents.document.domain;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.liaison.documents.text.Block;

/**
 * One version of a document, without its text.
 *
 * @param number 1 is the first
 * @param sha256 lower-case hex digest of the text's UTF-8 bytes
 * @param length code points of the text
 */
public record DocumentVersion(
    UUID documentId,
    int number,
    DocumentMetadata metadata,
    String sha256,
    int length,
    List<Block> blocks,
    Instant acceptedAt,
    Provenance provenance) {

  public DocumentVersion {
    if (number < 1) {
      throw new IllegalArgumentException("versions count from 1, not " + number);
    }
    blocks = List.copyOf(blocks);
  }
}
