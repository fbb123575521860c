package org.liaison.events.record.domain;

import java.util.List;
import java.util.Optional;
import java.util.function.BiPredicate;

/**
 * An event that a document told before.
 *
 * @param onlyHere whether nothing else tells it, so that correcting it contradicts nobody
 * @param toldHere what the document told of it before, as far as that is known
 * @param toldByOthers what is known of it without this document, as far as that is known
 */
public record KnownEvent(
    Event event, boolean onlyHere, List<ToldEvent> toldHere, Optional<ToldEvent> toldByOthers) {

  /**
   * How surely a finding of the document tells this event again, 0 if it does not. Another engine
   * may word it otherwise or correct a part of it; then the passage tells.
   *
   * @param samePassage whether a passage of the finding touches one that told the event
   * @param same whether two reports are safely of one event
   */
  public int likeness(ToldEvent told, boolean samePassage, BiPredicate<ToldEvent, ToldEvent> same) {
    return (toldHere.isEmpty() ? List.of(event.asTold()) : toldHere)
        .stream().mapToInt(known -> likeness(known, told, samePassage, same)).max().orElseThrow();
  }

  private int likeness(
      ToldEvent known,
      ToldEvent told,
      boolean samePassage,
      BiPredicate<ToldEvent, ToldEvent> same) {
    if (known.type() != told.type()) {
      return 0;
    }
    if (known.wordedLike(told)) {
      return samePassage ? 5 : 4;
    }
    if (same.test(known, told) || othersTell(told, same)) {
      return samePassage ? 3 : 2;
    }
    return samePassage && onlyHere ? 1 : 0;
  }

  /** What contradicts may be what this document said before, and not what the others say. */
  private boolean othersTell(ToldEvent told, BiPredicate<ToldEvent, ToldEvent> same) {
    return toldByOthers.filter(others -> same.test(others, told)).isPresent();
  }
}
