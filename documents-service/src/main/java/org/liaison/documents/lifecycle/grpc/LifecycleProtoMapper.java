package org.liaison.documents.lifecycle.grpc;

import org.liaison.documents.document.domain.Tombstone;
import org.liaison.documents.document.grpc.DocumentProtoMapper;
import org.liaison.documents.lifecycle.domain.StateChange;
import org.liaison.documents.v1.BuriedVersion;

/** States and tombstones as messages. */
final class LifecycleProtoMapper {

  private LifecycleProtoMapper() {}

  static org.liaison.documents.v1.StateChange toChange(StateChange change) {
    return org.liaison.documents.v1.StateChange.newBuilder()
        .setNumber(change.number())
        .setState(DocumentProtoMapper.toState(change.state()))
        .setReason(change.reason())
        .setSetBy(change.setBy())
        .setEvidenceUrl(change.evidenceUrl())
        .setSince(DocumentProtoMapper.toTimestamp(change.since()))
        .build();
  }

  static org.liaison.documents.v1.Tombstone toTombstone(Tombstone tombstone) {
    org.liaison.documents.v1.Tombstone.Builder message =
        org.liaison.documents.v1.Tombstone.newBuilder()
            .setDocumentId(tombstone.documentId().toString())
            .addAllIdentities(tombstone.identities())
            .setReason(tombstone.reason())
            .setPurgedAt(DocumentProtoMapper.toTimestamp(tombstone.purgedAt()))
            .setLiftReason(tombstone.liftReason());
    tombstone.liftedAt().ifPresent(at -> message.setLiftedAt(DocumentProtoMapper.toTimestamp(at)));
    tombstone.versions().forEach(version -> message.addVersions(toVersion(version)));
    return message.build();
  }

  private static BuriedVersion toVersion(Tombstone.BuriedVersion version) {
    return BuriedVersion.newBuilder()
        .setNumber(version.number())
        .setSha256(version.sha256())
        .setAcceptedAt(DocumentProtoMapper.toTimestamp(version.acceptedAt()))
        .build();
  }
}
