package org.liaison.documents.document.persistence;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.List;
import java.util.Optional;
import org.liaison.documents.document.domain.MetadataSource;
import org.liaison.documents.document.domain.OriginalFile;
import org.liaison.documents.document.domain.Provenance;

/** Provenance as it is kept: an array of sources, and an object for the file or nothing. */
final class ProvenanceJson {

  private static final ObjectMapper JSON = new ObjectMapper();
  private static final TypeReference<List<MetadataSource>> SOURCES = new TypeReference<>() {};

  private ProvenanceJson() {}

  static String writeSources(List<MetadataSource> sources) {
    return write(sources);
  }

  /** Null if there was no file. */
  static String writeOriginal(Optional<OriginalFile> original) {
    return original.map(ProvenanceJson::write).orElse(null);
  }

  static Provenance read(String original, String sources) {
    try {
      Optional<OriginalFile> file =
          original == null
              ? Optional.empty()
              : Optional.of(JSON.readValue(original, OriginalFile.class));
      return new Provenance(file, JSON.readValue(sources, SOURCES));
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("the provenance of a version is not what was written", e);
    }
  }

  private static String write(Object value) {
    try {
      return JSON.writeValueAsString(value);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("provenance is plain records", e);
    }
  }
}
