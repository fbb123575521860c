package org.liaison.documents.feed.domain;

import java.util.List;

/**
 * Every accepted version in an order that is safe to follow: what was read once never gains a
 * predecessor.
 */
public interface ChangeFeed {

  /** The next changes after a place, at most so many. */
  List<Change> after(Cursor cursor, int limit);

  /** Whether committed changes after a place wait for an older transaction to end. */
  boolean isHeldBack(Cursor cursor);
}
