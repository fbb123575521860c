package org.liaison.documents.document.grpc;

import jakarta.inject.Singleton;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.liaison.documents.document.domain.Origins;
import org.liaison.documents.document.domain.Origins.VersionKey;
import org.liaison.documents.v1.Document;
import org.liaison.documents.v1.Version;

/**
 * Says in every version that is given out where its text came from first: with one question for all
 * versions of an answer. A version that was not decided yet is its own origin.
 */
@Singleton
public class OriginCompletion {

  private final Origins origins;

  OriginCompletion(Origins origins) {
    this.origins = origins;
  }

  /** A version with its origin. */
  public Version version(Version version) {
    return versions(List.of(version)).get(0);
  }

  List<Version> versions(Collection<Version> versions) {
    Map<VersionKey, UUID> known = origins.of(versions.stream().map(OriginCompletion::key).toList());
    return versions.stream().map(version -> completed(version, known)).toList();
  }

  Document document(Document document) {
    return documents(List.of(document)).get(0);
  }

  /** Documents with the origins of their current versions. */
  public List<Document> documents(Collection<Document> documents) {
    Map<VersionKey, UUID> known =
        origins.of(documents.stream().map(document -> key(document.getCurrent())).toList());
    return documents.stream()
        .map(
            document ->
                document.toBuilder().setCurrent(completed(document.getCurrent(), known)).build())
        .toList();
  }

  private static Version completed(Version version, Map<VersionKey, UUID> known) {
    UUID origin = known.get(key(version));
    return version.toBuilder()
        .setOrigin(origin == null ? version.getDocumentId() : origin.toString())
        .build();
  }

  private static VersionKey key(Version version) {
    return new VersionKey(UUID.fromString(version.getDocumentId()), version.getNumber());
  }
}
