package org.liaison.events.extraction.english.time;

import java.util.Optional;
import org.liaison.events.extraction.text.Sentence;
import org.liaison.events.extraction.time.TimeContext;

/** "On August 6, 2024, it said that it would act from September 1": what followed a day told. */
final class FutureInPast {

  private FutureInPast() {}

  /** The first such date after the day that the sentence told with its year. */
  static Optional<CalendarDate> of(
      Sentence sentence, int position, CalendarDate date, TimeContext context) {
    return context
        .referenceDay()
        .filter(day -> holds(sentence, position, "would"))
        .filter(day -> holds(sentence, position, Integer.toString(day.getYear())))
        .map(date::firstAfter);
  }

  private static boolean holds(Sentence sentence, int limit, String word) {
    for (int i = 0; i < limit; i++) {
      if (sentence.key(i).equals(word)) {
        return true;
      }
    }
    return false;
  }
}
