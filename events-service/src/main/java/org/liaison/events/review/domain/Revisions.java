package org.liaison.events.review.domain;

import org.liaison.events.problem.ErrorCode;
import org.liaison.events.problem.RecordException;

/** Makes sure that a person changes nothing unseen. */
public final class Revisions {

  private Revisions() {}

  /**
   * Refuses a step that was made from an older state of an item.
   *
   * @param what the item is, such as {@code event}
   * @param seen the revision that the person saw
   * @param now the revision that it has
   */
  public static void refuseUnseen(String what, long seen, long now) {
    if (seen != now) {
      throw RecordException.telling(
          ErrorCode.REVISION_CHANGED,
          "The %s changed since: it has revision %d now, not %d. Look at it again and repeat the request"
              .formatted(what, now, seen),
          "revision",
          Long.toString(now));
    }
  }
}
