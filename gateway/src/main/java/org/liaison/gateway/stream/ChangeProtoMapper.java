package org.liaison.gateway.stream;

import org.liaison.events.v1.ChangeKind;
import org.liaison.events.v1.WatchRecordRequest;
import org.liaison.events.v1.WatchRecordResponse;
import org.liaison.gateway.vocabulary.Proto;
import org.liaison.gateway.vocabulary.Vocabulary;

/** Maps the changes of the record between the stream and the contract. */
final class ChangeProtoMapper {

  static final Vocabulary<ChangeKind> KINDS = Vocabulary.of(ChangeKind.class);

  private ChangeProtoMapper() {}

  /** Everything after a cursor; from now on if it is empty. */
  static WatchRecordRequest after(String cursor) {
    return WatchRecordRequest.newBuilder()
        .setAfterCursor(cursor)
        .setFromNow(cursor.isEmpty())
        .build();
  }

  static Signal.Position toSignal(WatchRecordResponse change) {
    String kind = KINDS.word(change.getKind());
    return new Signal.Position(change.getCursor(), kind == null ? null : toResponse(kind, change));
  }

  private static ChangeResponse toResponse(String kind, WatchRecordResponse change) {
    return new ChangeResponse(
        kind,
        change.getSubjectId(),
        Proto.orNull(change.getDocumentId()),
        change.getVersion() == 0 ? null : (Integer) change.getVersion(),
        Proto.instant(change.hasAt(), change.getAt()));
  }
}
