package org.liaison.events.extraction.chinese.time;

import org.liaison.events.extraction.FoundDate;
import org.liaison.events.extraction.chinese.text.Span;
import org.liaison.events.extraction.time.TimeUse;

/**
 * A stretch of text tells a time.
 *
 * @param date what it tells
 * @param point the date without "since" and "until", as events take it
 */
public record ChineseTime(Span span, FoundDate date, FoundDate point, TimeUse use) {

  public int start() {
    return span.start();
  }

  public int end() {
    return span.end();
  }
}
