package org.liaison.events.extraction.english.time;

import java.util.Optional;
import org.liaison.events.extraction.text.Sentence;
import org.liaison.events.extraction.time.TimeContext;

/** A way in which a language tells a time. */
@FunctionalInterface
interface TimePattern {

  /** What is told from exactly this position on. */
  Optional<TimeMatch> match(Sentence sentence, int position, TimeContext context);
}
