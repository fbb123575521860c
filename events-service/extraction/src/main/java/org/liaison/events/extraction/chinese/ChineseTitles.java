package org.liaison.events.extraction.chinese;

import java.util.List;
import java.util.Set;
import org.liaison.events.extraction.EventFinding.Participation;
import org.liaison.events.extraction.chinese.text.Signs;
import org.liaison.events.extraction.english.word.Inflection;
import org.liaison.events.extraction.merge.EventMention;
import org.liaison.events.vocabulary.EventType;

/**
 * Writes the line by which an event of a Chinese text stands on a timeline: in English where all
 * its names are known, else the Chinese clause that tells it.
 */
final class ChineseTitles {

  private static final int LONGEST = 120;
  private static final int MOST_NAMES = 3;
  private static final Set<String> ALONE = Set.of("meet", "speak by phone", "visit");
  private static final Set<String> WITH_ARTICLE =
      Set.of("united-states", "united-kingdom", "philippines", "netherlands", "united-nations");
  private static final Set<String> TARGETS = Set.of("target", "host", "recipient");

  String write(EventMention event) {
    List<Participation> subjects =
        event.participants().stream()
            .filter(participation -> !TARGETS.contains(participation.role()))
            .limit(MOST_NAMES)
            .toList();
    boolean english =
        !subjects.isEmpty()
            && subjects.stream().allMatch(p -> isEnglish(p.actor().label()))
            && isEnglish(event.place())
            && (!event.headline().object().isEmpty() || ALONE.contains(event.headline().verb()));
    return english ? english(event, subjects) : chinese(event);
  }

  private static String english(EventMention event, List<Participation> subjects) {
    List<String> names = subjects.stream().map(ChineseTitles::label).toList();
    String object = event.headline().object();
    boolean alone = ALONE.contains(event.headline().verb());
    String title =
        join(names)
            + " "
            + predicate(event, names.size() > 1)
            + (alone || object.isEmpty() ? "" : " " + object)
            + host(event)
            + (event.place().isEmpty() ? "" : " in " + event.place());
    return Character.toUpperCase(title.charAt(0)) + title.substring(1);
  }

  private static String host(EventMention event) {
    boolean visit = event.type() == EventType.VISIT && event.place().isEmpty();
    return event.participants().stream()
        .filter(p -> visit && p.role().equals("host") && isEnglish(p.actor().label()))
        .findFirst()
        .map(p -> " " + label(p))
        .orElse("");
  }

  private static String predicate(EventMention event, boolean plural) {
    String verb = event.headline().verb();
    int space = verb.indexOf(' ');
    String first = space < 0 ? verb : verb.substring(0, space);
    String rest = space < 0 ? "" : verb.substring(space);
    return switch (event.factuality()) {
      case HAPPENED -> (plural ? first : Inflection.thirdPerson(first)) + rest;
      case ANNOUNCED -> (plural ? "announce they will " : "announces it will ") + verb;
      case PLANNED -> (plural ? "plan to " : "plans to ") + verb;
      case HYPOTHETICAL -> "might " + verb;
      case NEGATED -> (plural ? "do not " : "does not ") + verb;
    };
  }

  private static String chinese(EventMention event) {
    String clause = event.headline().rest();
    if (clause.isEmpty()) {
      clause = event.evidence().get(0).exact().strip();
    }
    int length = clause.codePointCount(0, clause.length());
    return length <= LONGEST
        ? clause
        : clause.substring(0, clause.offsetByCodePoints(0, LONGEST)) + "…";
  }

  private static String label(Participation participation) {
    String label = participation.actor().label();
    return WITH_ARTICLE.contains(participation.actor().id()) ? "the " + label : label;
  }

  private static String join(List<String> names) {
    if (names.size() < 2) {
      return String.join("", names);
    }
    return String.join(", ", names.subList(0, names.size() - 1))
        + " and "
        + names.get(names.size() - 1);
  }

  private static boolean isEnglish(String label) {
    return label.chars().noneMatch(sign -> Signs.isHan((char) sign));
  }
}
