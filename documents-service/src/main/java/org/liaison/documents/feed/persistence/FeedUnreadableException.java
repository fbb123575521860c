package org.liaison.documents.feed.persistence;

import java.sql.SQLException;

/** The database did not give out the feed; the cause tells whether that may pass. */
final class FeedUnreadableException extends RuntimeException {

  FeedUnreadableException(SQLException cause) {
    super("the change feed could not be read", cause);
  }
}
