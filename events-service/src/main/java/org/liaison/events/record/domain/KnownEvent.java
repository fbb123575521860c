package org.liaison.events.record.domain;

import java.util.Optional;

/**
 * An event that a document told before.
 *
 * @param onlyHere whether nothing else tells it, so that correcting it contradicts nobody
 * @param toldByOthers what is known of it without this document, as far as that is known
 */
public record KnownEvent(Event event, boolean onlyHere, Optional<ToldEvent> toldByOthers) {

  /**
   * How surely a finding of the document tells this event again, 0 if it does not. Another engine
   * may word it otherwise or correct a part of it; then the passage tells.
   *
   * @param samePassage whether a passage of the finding touches one that told the event
   */
  public int likeness(ToldEvent told, boolean samePassage) {
    ToldEvent known = event.asTold();
    if (known.type() != told.type()) {
      return 0;
    }
    if (EventMatcher.retold(known, told)) {
      return samePassage ? 5 : 4;
    }
    if (samePassage && (EventMatcher.compatible(known, told) || othersTell(told))) {
      return 3;
    }
    if (EventMatcher.match(known, told).isPresent()) {
      return 2;
    }
    return samePassage && onlyHere ? 1 : 0;
  }

  /**
   * Whether the finding may rather tell an event that other documents tell, and this one go: if it
   * was corrected, what it is now may be known already.
   */
  public boolean mayGiveWay(ToldEvent told) {
    return onlyHere && !event.review().held() && !EventMatcher.retold(event.asTold(), told);
  }

  /** What contradicts may be what this document said before, and not what the others say. */
  private boolean othersTell(ToldEvent told) {
    return toldByOthers.flatMap(others -> EventMatcher.match(others, told)).isPresent();
  }
}
