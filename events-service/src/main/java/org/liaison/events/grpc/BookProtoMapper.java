package org.liaison.events.grpc;

import java.util.List;
import org.liaison.events.book.domain.BookStep;
import org.liaison.events.extraction.Name;
import org.liaison.events.v1.ActorRef;
import org.liaison.events.v1.BookAction;
import org.liaison.events.v1.FieldChange;

/** What notices and cases share, between the contract and the domain. */
final class BookProtoMapper {

  private BookProtoMapper() {}

  static Name toName(ActorRef actor) {
    return new Name(actor.getId(), actor.getName());
  }

  static List<Name> toNames(List<ActorRef> actors) {
    return actors.stream().map(BookProtoMapper::toName).toList();
  }

  static List<org.liaison.events.v1.BookStep> toProto(List<BookStep> steps) {
    return steps.stream().map(BookProtoMapper::toProto).toList();
  }

  private static org.liaison.events.v1.BookStep toProto(BookStep step) {
    return org.liaison.events.v1.BookStep.newBuilder()
        .setId(step.id().toString())
        .setAction(BookAction.valueOf("BOOK_ACTION_" + step.action().name()))
        .setBy(step.by())
        .setReason(step.reason())
        .setAt(VocabularyMapper.toProto(step.at()))
        .addAllChanges(step.changes().stream().map(BookProtoMapper::toProto).toList())
        .build();
  }

  private static FieldChange toProto(org.liaison.events.book.domain.FieldChange change) {
    return FieldChange.newBuilder()
        .setField(change.field())
        .setBefore(change.before())
        .setAfter(change.after())
        .build();
  }
}
