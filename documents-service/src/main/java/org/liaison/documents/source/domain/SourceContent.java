package org.liaison.documents.source.domain;

/** Which text of an item is taken in. */
public enum SourceContent {
  /** That of the page which the item links to. */
  PAGE,
  /** That which the feed itself holds. */
  FEED
}
