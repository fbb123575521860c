package org.liaison.documents.document.domain;

import java.util.List;
import java.util.Objects;

/**
 * The file that a submission's text was read from.
 *
 * @param sources where metadata came from that the sender did not give
 */
@SuppressWarnings("ArrayRecordComponent")
public record SubmittedFile(OriginalFile original, byte[] bytes, List<MetadataSource> sources) {

  public SubmittedFile {
    Objects.requireNonNull(original, "original");
    Objects.requireNonNull(bytes, "bytes");
    sources = List.copyOf(sources);
  }
}
