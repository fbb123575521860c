package org.liaison.documents.document.domain;

import java.util.Objects;

/**
 * The file that a version was read from, without its bytes.
 *
 * @param mediaType what the bytes are, whatever was declared
 * @param fileName as given; empty if none
 * @param size bytes
 * @param sha256 lower-case hex digest of the bytes
 */
public record OriginalFile(String mediaType, String fileName, int size, String sha256) {

  public OriginalFile {
    Objects.requireNonNull(mediaType, "mediaType");
    Objects.requireNonNull(fileName, "fileName");
    Objects.requireNonNull(sha256, "sha256");
  }
}
