package org.liaison.documents.formats;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * What a file holds.
 *
 * @param mediaType what the bytes are, whatever was declared
 * @param text the main content, paragraphs divided by an empty line
 * @param metadata what the file says of itself, most trustworthy first
 */
public record ReadFile(
    String mediaType, String text, Map<MetadataField, List<StatedValue>> metadata) {

  public ReadFile {
    Objects.requireNonNull(mediaType, "mediaType");
    Objects.requireNonNull(text, "text");
    metadata = Map.copyOf(metadata);
  }

  /** The most trustworthy value of a field. */
  public Optional<StatedValue> first(MetadataField field) {
    return metadata.getOrDefault(field, List.of()).stream().findFirst();
  }
}
