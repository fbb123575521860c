package org.liaison.documents.source.domain;

import java.util.List;

/** Reads feeds. */
public interface FeedReader {

  /**
   * The items of a feed, in its order.
   *
   * @throws FeedUnreadableException if the bytes are no feed
   */
  List<FeedItem> read(Fetched feed);
}
