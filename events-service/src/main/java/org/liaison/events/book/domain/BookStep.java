package org.liaison.events.book.domain;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * What a person did with a notice or a case.
 *
 * @param item the notice or the case
 * @param changes empty once a document is purged from which a passage of the item was
 */
public record BookStep(
    UUID id,
    UUID item,
    BookAction action,
    String by,
    String reason,
    Instant at,
    List<FieldChange> changes) {

  public BookStep {
    changes = List.copyOf(changes);
  }
}
