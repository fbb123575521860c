package org.liaison.gateway.lifecycle;

import org.liaison.documents.v1.BuriedVersion;
import org.liaison.documents.v1.DiffGrain;
import org.liaison.documents.v1.DiffKind;
import org.liaison.documents.v1.DiffStretch;
import org.liaison.documents.v1.DiffVersionsResponse;
import org.liaison.documents.v1.DocumentState;
import org.liaison.documents.v1.ListDocumentStatesResponse;
import org.liaison.documents.v1.StateChange;
import org.liaison.documents.v1.Tombstone;
import org.liaison.gateway.vocabulary.Proto;
import org.liaison.gateway.vocabulary.Vocabulary;

/** Maps what becomes of documents between REST and the contract. */
final class LifecycleProtoMapper {

  static final Vocabulary<DocumentState> STATES = Vocabulary.of(DocumentState.class);
  private static final Vocabulary<DiffKind> KINDS = Vocabulary.of(DiffKind.class);
  private static final Vocabulary<DiffGrain> GRAINS = Vocabulary.of(DiffGrain.class);

  private LifecycleProtoMapper() {}

  static StateResponse toResponse(StateChange change) {
    return new StateResponse(
        change.getNumber(),
        STATES.word(change.getState()),
        change.getReason(),
        Proto.orNull(change.getSetBy()),
        Proto.orNull(change.getEvidenceUrl()),
        Proto.instant(change.hasSince(), change.getSince()));
  }

  static StatesResponse toResponse(ListDocumentStatesResponse states) {
    return new StatesResponse(
        states.getChangesList().stream().map(LifecycleProtoMapper::toResponse).toList());
  }

  static TombstoneResponse toResponse(Tombstone tombstone) {
    return new TombstoneResponse(
        tombstone.getDocumentId(),
        tombstone.getReason(),
        Proto.instant(tombstone.hasPurgedAt(), tombstone.getPurgedAt()),
        tombstone.getVersionsList().stream().map(LifecycleProtoMapper::toResponse).toList(),
        Proto.instant(tombstone.hasLiftedAt(), tombstone.getLiftedAt()),
        Proto.orNull(tombstone.getLiftReason()));
  }

  static DiffResponse toResponse(DiffVersionsResponse diff) {
    return new DiffResponse(
        diff.getDocumentId(),
        diff.getNumber(),
        diff.getAgainst(),
        GRAINS.word(diff.getGrain()),
        diff.getStretchesList().stream().map(LifecycleProtoMapper::toResponse).toList());
  }

  private static DiffResponse.StretchResponse toResponse(DiffStretch stretch) {
    return new DiffResponse.StretchResponse(
        KINDS.word(stretch.getKind()),
        stretch.getOldStart(),
        stretch.getOldEnd(),
        stretch.getNewStart(),
        stretch.getNewEnd(),
        stretch.getText(),
        stretch.getAbbreviated() ? stretch.getTail() : null);
  }

  private static BuriedVersionResponse toResponse(BuriedVersion version) {
    return new BuriedVersionResponse(
        version.getNumber(),
        version.getSha256(),
        Proto.instant(version.hasAcceptedAt(), version.getAcceptedAt()));
  }
}
