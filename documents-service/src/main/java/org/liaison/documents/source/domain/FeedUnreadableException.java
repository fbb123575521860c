package org.liaison.documents.source.domain;

/** What was fetched is no feed; the message says where it ceases to be one. */
public final class FeedUnreadableException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  public FeedUnreadableException(String message) {
    super(message);
  }
}
