package org.liaison.events.extraction.chinese.time;

import java.util.List;
import org.liaison.events.edtf.Edtf;
import org.liaison.events.edtf.EdtfDate;
import org.liaison.events.edtf.EdtfInterval;

/**
 * Where an expression begins and ends with its "since" or "until", and which of them it is.
 *
 * @param since whether something begins then
 * @param open whether it goes on from then; without it "since" is the plain date (自5月1日起施行)
 */
record Bounds(int start, int end, boolean since, boolean open, boolean until) {

  static Bounds of(
      Cursor cursor,
      DatePart part,
      int free,
      List<String> sinceBefore,
      List<String> untilBefore,
      List<String> sinceAfter,
      List<String> untilAfter) {
    int untilStart = before(cursor, part.start(), free, untilBefore);
    if (untilStart < part.start()) {
      return new Bounds(untilStart, part.end(), false, false, true);
    }
    int since = cursor.afterAny(part.end(), sinceAfter);
    if (since >= 0 && !isWord(cursor, part.end(), since)) {
      return Activities.goOn(cursor, part, since)
          ? new Bounds(before(cursor, part.start(), free, sinceBefore), since, true, true, false)
          : new Bounds(part.start(), part.end(), true, false, false);
    }
    int wrapped = before(cursor, part.start(), free, sinceBefore);
    if (wrapped < part.start() && Activities.wrap(cursor, part.end())) {
      return new Bounds(wrapped, part.end(), true, true, false);
    }
    int until = cursor.afterAny(part.end(), untilAfter);
    if (until >= 0 && "后往提瞻".indexOf(cursor.at(until)) < 0) {
      return new Bounds(part.start(), until, false, false, true);
    }
    return new Bounds(part.start(), part.end(), false, false, false);
  }

  /** 起 begins a word in 起草 and 起诉. */
  private static boolean isWord(Cursor cursor, int from, int end) {
    return cursor.at(cursor.skip(from)) == '起' && "草诉义源到初止亡飞".indexOf(cursor.at(end)) >= 0;
  }

  /** Start of the longest of the words that ends right before an index, or the index itself. */
  static int before(Cursor cursor, int index, int free, List<String> words) {
    for (String word : words) {
      if (cursor.before(index, word) && index - word.length() >= free) {
        return index - word.length();
      }
    }
    return index;
  }

  boolean isOpen() {
    return since || until;
  }

  Edtf apply(Edtf value) {
    if (open) {
      EdtfDate start = value instanceof EdtfDate date ? date : start((EdtfInterval) value);
      return start == null ? value : EdtfInterval.from(start);
    }
    if (until) {
      EdtfDate end = value instanceof EdtfDate date ? date : end((EdtfInterval) value);
      return end == null ? value : EdtfInterval.until(end);
    }
    return value;
  }

  private static EdtfDate start(EdtfInterval interval) {
    return interval.start().orElse(null);
  }

  private static EdtfDate end(EdtfInterval interval) {
    return interval.end().orElse(null);
  }
}
