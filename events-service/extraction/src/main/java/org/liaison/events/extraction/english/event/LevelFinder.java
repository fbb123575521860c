package org.liaison.events.extraction.english.event;

import java.util.List;
import org.liaison.events.extraction.english.clause.Clause;
import org.liaison.events.extraction.english.mention.Mention;
import org.liaison.events.extraction.english.reading.Reading;
import org.liaison.events.extraction.english.word.EnglishWords;
import org.liaison.events.vocabulary.EventType;

/** Tells at which level people met: by the words for it, else by the offices of those who met. */
final class LevelFinder {

  private static final List<String> LEVELS =
      List.of("senior-officials", "working-level", "ministerial", "heads-of-state");
  private static final int NOMINAL_REACH = 12;

  private final EnglishWords words;

  LevelFinder(EnglishWords words) {
    this.words = words;
  }

  /** Empty if the clause does not tell. */
  String of(Reading reading, Trigger trigger) {
    EventType type = trigger.rule().rule().type();
    if (type != EventType.MEETING && type != EventType.VISIT) {
      return "";
    }
    Clause clause = reading.clauses().of(trigger.at());
    int from = trigger.isNominal() ? Math.max(clause.from(), trigger.at() - 6) : clause.from();
    int to =
        trigger.isNominal() ? Math.min(clause.to(), trigger.to() + NOMINAL_REACH) : clause.to();
    String byPeople = byPeople(reading, from, to);
    if (byPeople.equals("heads-of-state")) {
      return byPeople;
    }
    for (String level : LEVELS) {
      if (words.anyIn("level-" + level, reading.sentence(), from, to)) {
        return level;
      }
    }
    return byPeople;
  }

  /** The level of all who are named and have one; heads of state only if there are two. */
  private static String byPeople(Reading reading, int from, int to) {
    List<String> levels =
        reading.mentions().stream()
            .filter(m -> m.from() >= from && m.from() < to && !m.level().isEmpty())
            .map(Mention::level)
            .toList();
    long heads = levels.stream().filter("heads-of-state"::equals).count();
    boolean pair =
        reading.mentions().stream()
            .anyMatch(
                m ->
                    m.from() >= from
                        && m.from() < to
                        && m.isPlural()
                        && m.level().equals("heads-of-state"));
    if (heads >= 2 || pair) {
      return "heads-of-state";
    }
    return levels.contains("ministerial")
        ? "ministerial"
        : levels.contains("senior-officials") ? "senior-officials" : "";
  }
}
