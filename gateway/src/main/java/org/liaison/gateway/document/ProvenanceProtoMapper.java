package org.liaison.gateway.document;

import java.util.List;
import org.liaison.documents.v1.OriginalFile;
import org.liaison.documents.v1.Version;
import org.liaison.gateway.problem.FieldNames;
import org.liaison.gateway.vocabulary.Proto;

/** Maps where a version and its metadata came from. */
final class ProvenanceProtoMapper {

  private ProvenanceProtoMapper() {}

  /** Null if the text itself was sent. */
  static OriginalResponse original(Version version) {
    if (!version.hasOriginal()) {
      return null;
    }
    OriginalFile file = version.getOriginal();
    return new OriginalResponse(
        file.getMediaType(), Proto.orNull(file.getFileName()), file.getSize(), file.getSha256());
  }

  static List<MetadataSourceResponse> sources(Version version) {
    return version.getMetadataSourcesList().stream()
        .map(
            source ->
                new MetadataSourceResponse(
                    FieldNames.toRest(source.getField()),
                    DocumentWords.BASES.word(source.getBasis()),
                    source.getWhere()))
        .toList();
  }
}
