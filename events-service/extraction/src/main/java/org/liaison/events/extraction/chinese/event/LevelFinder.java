package org.liaison.events.extraction.chinese.event;

import java.util.List;
import org.liaison.events.extraction.chinese.ChineseWords;
import org.liaison.events.extraction.chinese.mention.Mention;
import org.liaison.events.extraction.chinese.reading.Reading;
import org.liaison.events.extraction.chinese.text.Segment;
import org.liaison.events.vocabulary.EventType;

/** Tells at which level people met: by the words for it, else by the offices of those who met. */
final class LevelFinder {

  private static final List<String> LEVELS =
      List.of("senior-officials", "working-level", "ministerial", "heads-of-state");

  private final ChineseWords words;

  LevelFinder(ChineseWords words) {
    this.words = words;
  }

  /** Empty if the segment does not tell. */
  String of(Reading reading, Trigger trigger) {
    EventType type = trigger.rule().rule().type();
    if (type != EventType.MEETING && type != EventType.VISIT) {
      return "";
    }
    Segment segment = reading.sentence().segments().get(trigger.segment());
    List<String> levels =
        reading.mentions(segment.start(), segment.end()).stream()
            .map(Mention::level)
            .filter(level -> !level.isEmpty())
            .toList();
    if (levels.contains("heads-of-state")) {
      return "heads-of-state";
    }
    for (String level : LEVELS) {
      if (words.anyIn(
          "level-" + level, reading.sentence().text(), segment.start(), segment.end())) {
        return level;
      }
    }
    return levels.contains("ministerial")
        ? "ministerial"
        : levels.contains("senior-officials") ? "senior-officials" : "";
  }
}
