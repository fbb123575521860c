package org.liaison.gateway.book;

import java.util.List;
import org.liaison.events.v1.BookAction;
import org.liaison.events.v1.BookStep;
import org.liaison.events.v1.FieldChange;
import org.liaison.gateway.problem.FieldNames;
import org.liaison.gateway.vocabulary.Proto;
import org.liaison.gateway.vocabulary.Vocabulary;

/** Maps what notices and cases share from the contract to REST. */
public final class BookProtoMapper {

  private static final Vocabulary<BookAction> ACTIONS = Vocabulary.of(BookAction.class);

  private BookProtoMapper() {}

  /** The steps in their order. */
  public static BookHistoryResponse history(List<BookStep> steps) {
    return new BookHistoryResponse(steps.stream().map(BookProtoMapper::step).toList());
  }

  private static BookStepResponse step(BookStep step) {
    return new BookStepResponse(
        step.getId(),
        ACTIONS.word(step.getAction()),
        step.getBy(),
        Proto.orNull(step.getReason()),
        Proto.instant(step.hasAt(), step.getAt()),
        step.getChangesList().stream().map(BookProtoMapper::change).toList());
  }

  private static FieldChangeResponse change(FieldChange change) {
    return new FieldChangeResponse(
        FieldNames.toRest(change.getField()),
        Proto.orNull(change.getBefore()),
        Proto.orNull(change.getAfter()));
  }
}
