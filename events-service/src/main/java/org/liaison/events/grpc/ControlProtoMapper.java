package org.liaison.events.grpc;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.liaison.events.control.domain.Control;
import org.liaison.events.control.domain.ControlChange;
import org.liaison.events.control.domain.ControlEntry;
import org.liaison.events.control.domain.ControlKind;
import org.liaison.events.control.domain.Force;
import org.liaison.events.control.domain.Jurisdiction;
import org.liaison.events.query.domain.Page;
import org.liaison.events.v1.ActorRef;
import org.liaison.events.v1.ControlFieldChange;
import org.liaison.events.v1.ListControlHistoryResponse;
import org.liaison.events.v1.ListControlsResponse;
import org.liaison.events.v1.SourceCheck;

/** From entries of the control register, and their changes, to the contract. */
final class ControlProtoMapper {

  private ControlProtoMapper() {}

  /**
   * A page.
   *
   * @param on the day that was asked for
   */
  static ListControlsResponse toList(
      Page<Control> page, ControlNames names, Optional<LocalDate> on) {
    return ListControlsResponse.newBuilder()
        .addAllControls(page.items().stream().map(control -> toProto(control, names, on)).toList())
        .setNextPageToken(page.next())
        .build();
  }

  static org.liaison.events.v1.Control toProto(Control control, ControlNames names) {
    return toProto(control, names, Optional.empty());
  }

  static ListControlHistoryResponse toHistory(List<ControlChange> changes) {
    return ListControlHistoryResponse.newBuilder()
        .addAllChanges(changes.stream().map(ControlProtoMapper::toProto).toList())
        .build();
  }

  static org.liaison.events.v1.ControlKind toProto(ControlKind kind) {
    return org.liaison.events.v1.ControlKind.valueOf("CONTROL_KIND_" + kind.name());
  }

  static ActorRef toProto(Jurisdiction jurisdiction) {
    return ActorRef.newBuilder().setId(jurisdiction.id()).setName(jurisdiction.name()).build();
  }

  private static org.liaison.events.v1.Control toProto(
      Control control, ControlNames names, Optional<LocalDate> on) {
    ControlEntry entry = control.entry();
    org.liaison.events.v1.Control.Builder proto =
        org.liaison.events.v1.Control.newBuilder()
            .setId(control.id().toString())
            .setJurisdiction(toProto(names.of(entry.jurisdiction())))
            .setSubstance(entry.substance().id())
            .setName(entry.substance().name())
            .setNameZh(entry.substance().nameZh())
            .setCas(entry.substance().cas())
            .setSubstanceClass(entry.substance().substanceClass())
            .setKind(toProto(entry.substance().kind()))
            .setSchedule(entry.schedule())
            .setBasis(entry.basis())
            .setSource(entry.source())
            .setSourceChecked(SourceCheck.valueOf("SOURCE_CHECK_" + entry.checked().name()))
            .setEventId(entry.event().map(UUID::toString).orElse(""))
            .setRevision(control.revision())
            .setUpdatedAt(VocabularyMapper.toProto(control.updatedAt()))
            .setOrigin(control.origin().name().toLowerCase(Locale.ROOT).replace('_', '-'));
    entry.announced().map(VocabularyMapper::toProto).ifPresent(proto::setAnnounced);
    entry.effective().map(VocabularyMapper::toProto).ifPresent(proto::setEffective);
    entry.ended().map(VocabularyMapper::toProto).ifPresent(proto::setEnded);
    on.ifPresent(day -> proto.setCertain(entry.on(day) == Force.CERTAIN));
    return proto.build();
  }

  private static org.liaison.events.v1.ControlChange toProto(ControlChange change) {
    return org.liaison.events.v1.ControlChange.newBuilder()
        .setId(change.id().toString())
        .setRevision(change.revision())
        .setBy(change.by())
        .setReason(change.reason())
        .setAt(VocabularyMapper.toProto(change.at()))
        .addAllFields(
            change.fields().stream()
                .map(
                    field ->
                        ControlFieldChange.newBuilder()
                            .setField(field.field())
                            .setBefore(field.before())
                            .setAfter(field.after())
                            .build())
                .toList())
        .build();
  }

  /** The names of those who control. */
  @FunctionalInterface
  interface ControlNames {

    Jurisdiction of(String id);
  }
}
