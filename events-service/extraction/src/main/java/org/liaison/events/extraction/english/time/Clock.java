package org.liaison.events.extraction.english.time;

import java.util.Set;
import org.liaison.events.extraction.text.Sentence;

/** The time of the day that stands with a date: "08:15 PM", "10:11:14", "at 9 a.m. EST". */
final class Clock {
  private static final Set<String> HALVES = Set.of("am", "pm");
  private static final Set<String> ZONES =
      Set.of("gmt", "utc", "est", "edt", "cst", "cdt", "mst", "mdt", "pst", "pdt", "et", "pt");
  private static final Set<String> PARTS =
      Set.of("morning", "afternoon", "evening", "night", "noon", "midnight");

  private Clock() {}

  /** The token after the time of the day that begins at a position, or the position itself. */
  static int after(Sentence sentence, int position) {
    if (PARTS.contains(sentence.key(position))) {
      return position + 1;
    }
    int comma = EnglishCalendar.afterComma(sentence, position);
    int start = sentence.key(comma).equals("at") ? comma + 1 : comma;
    int to = figures(sentence, start);
    return to == start ? position : zone(sentence, to);
  }

  private static int figures(Sentence sentence, int position) {
    if (!sentence.at(position).isNumber() || sentence.key(position).length() > 2) {
      return position;
    }
    int to = position + 1;
    boolean colon = false;
    while (sentence.key(to).equals(":") && sentence.at(to + 1).isNumber()) {
      to += 2;
      colon = true;
    }
    if (HALVES.contains(sentence.key(to))) {
      return to + 1;
    }
    return colon ? to : position;
  }

  private static int zone(Sentence sentence, int position) {
    return ZONES.contains(sentence.key(position)) ? position + 1 : position;
  }
}
