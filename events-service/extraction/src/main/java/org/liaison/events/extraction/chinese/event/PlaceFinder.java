package org.liaison.events.extraction.chinese.event;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.liaison.events.extraction.chinese.ChineseWords;
import org.liaison.events.extraction.chinese.mention.ChineseNames;
import org.liaison.events.extraction.chinese.mention.Mention;
import org.liaison.events.extraction.chinese.mention.MentionKind;
import org.liaison.events.extraction.chinese.reading.Reading;
import org.liaison.events.extraction.chinese.text.CharacterTrie.Match;
import org.liaison.events.extraction.chinese.text.ChineseSentence;
import org.liaison.events.extraction.chinese.text.Segment;
import org.liaison.events.extraction.chinese.text.Signs;
import org.liaison.events.extraction.chinese.text.SimplifiedScript;
import org.liaison.events.lexicon.LexiconActor;
import org.liaison.events.vocabulary.ActorKind;

/**
 * Tells where an event takes place: 在华盛顿, 在京, 在美国旧金山斐洛里庄园; 在阿根廷 where no town is told, and places
 * that only their form shows, 在大其力举行, 在老挝琅南塔省.
 */
final class PlaceFinder {

  private static final int LONGEST = 18;
  private static final int LONGEST_UNKNOWN = 6;
  private static final int LONGEST_GAP = 3;
  private static final Map<String, String> SHORT = Map.of("京", "北京", "沪", "上海");
  private static final List<String> LINKS = List.of("在", "于", "抵达", "访问", "前往");
  private static final String UNITS = "省市州县府";

  private final ChineseNames names;
  private final ChineseWords words;

  PlaceFinder(ChineseNames names, ChineseWords words) {
    this.names = names;
    this.words = words;
  }

  /** Empty if the segment and those before it do not tell. */
  String of(Reading reading, Trigger trigger) {
    ChineseSentence sentence = reading.sentence();
    Optional<Match<String>> adjoining = adjoining(sentence, trigger);
    if (adjoining.isPresent() && !isPartOfName(reading, adjoining.get())) {
      return adjoining.get().value();
    }
    for (int i = trigger.segment(); i >= Math.max(0, trigger.segment() - 2); i--) {
      Segment segment = sentence.segments().get(i);
      String place = in(sentence, segment);
      if (!place.isEmpty()) {
        return place;
      }
      if (segment.isFresh()) {
        break;
      }
    }
    return "";
  }

  /** 大同 in 许大同. */
  private static boolean isPartOfName(Reading reading, Match<String> place) {
    return reading.mentions().stream()
        .anyMatch(m -> m.is(MentionKind.PERSON) && m.span().holds(place.from()));
  }

  /** 釜山会晤, 日内瓦会谈. */
  private Optional<Match<String>> adjoining(ChineseSentence sentence, Trigger trigger) {
    for (int i = Math.max(sentence.start(), trigger.from() - LONGEST_UNKNOWN);
        i < trigger.from();
        i++) {
      Optional<Match<String>> place = names.place(sentence.text(), i, trigger.from());
      if (place.isPresent() && place.get().to() == trigger.from()) {
        return place;
      }
    }
    return Optional.empty();
  }

  /** The town of a local court or police that acts by itself: 防城港市中级人民法院. */
  String ofBody(List<Mention> mentions) {
    for (Mention mention : mentions) {
      String label = SimplifiedScript.of(mention.names().get(mention.names().size() - 1).label());
      boolean local = mention.is(MentionKind.AGENCY) && mention.names().get(0).id().isEmpty();
      String found = "";
      int i = 0;
      while (local && i < label.length()) {
        Optional<Match<String>> place = names.place(label, i, label.length());
        found = place.map(Match::value).orElse(found);
        i = place.map(Match::to).orElse(i + 1);
      }
      if (!found.isEmpty()) {
        return found;
      }
    }
    return "";
  }

  private String in(ChineseSentence sentence, Segment segment) {
    for (int i = segment.start(); i < segment.end(); i++) {
      for (String link : LINKS) {
        if (sentence.has(i, link)) {
          String place = at(sentence, i + link.length(), segment.end(), link.equals("在"));
          if (!place.isEmpty()) {
            return place;
          }
        }
      }
    }
    return "";
  }

  /** The town, where one is named; the venue belongs to the passage. */
  private String at(ChineseSentence sentence, int from, int limit, boolean certain) {
    int end = Math.min(limit, from + LONGEST);
    String found = "";
    Optional<Match<LexiconActor>> state =
        names
            .actor(sentence.text(), from, limit)
            .filter(match -> match.value().kind() == ActorKind.STATE);
    int first = state.map(Match::to).orElse(from);
    int over = first;
    int gap = 0;
    while (over < end && gap <= LONGEST_GAP) {
      Optional<Match<String>> place = names.place(sentence.text(), over, limit);
      if (place.isPresent() && !isBody(sentence, place.get().to(), limit)) {
        String name = place.get().value();
        found = SHORT.getOrDefault(name, name);
        over = place.get().to();
        gap = 0;
      } else if (isOver(sentence, over, limit)) {
        break;
      } else {
        over++;
        gap++;
      }
    }
    if (found.isEmpty() && certain) {
      found = unknown(sentence, first, limit);
    }
    boolean inState =
        found.isEmpty() && certain && state.isPresent() && isOver(sentence, first, limit);
    return inState ? sentence.written(from, first) : found;
  }

  private boolean isOver(ChineseSentence sentence, int index, int limit) {
    return index >= limit
        || !Signs.isWord(sentence.at(index))
        || words.at("place-ends", sentence.text(), index, limit).isPresent();
  }

  /** 琅南塔省 by its last sign, 大其力 by the verb behind it. */
  private String unknown(ChineseSentence sentence, int from, int limit) {
    int over = from;
    while (over < Math.min(limit, from + LONGEST_UNKNOWN) && !isOver(sentence, over, limit)) {
      over++;
    }
    for (int i = from + 2; i < Math.min(over, from + LONGEST_UNKNOWN); i++) {
      Optional<Match<String>> unit = words.at("place-units", sentence.text(), i, limit);
      if (unit.isPresent() && isName(sentence, from, i)) {
        return sentence.written(from, unit.get().to());
      }
      if (UNITS.indexOf(sentence.at(i)) >= 0 && isName(sentence, from, i + 1)) {
        return sentence.written(from, i + 1);
      }
    }
    boolean verb = words.at("place-verbs", sentence.text(), over, limit).isPresent();
    boolean fits = over - from >= 2 && over - from <= LONGEST_UNKNOWN - 1;
    return verb && fits && isName(sentence, from, over) ? sentence.written(from, over) : "";
  }

  private boolean isName(ChineseSentence sentence, int from, int to) {
    for (int i = from; i < to; i++) {
      if (!Signs.isHan(sentence.at(i))
          || words.at("no-places", sentence.text(), i, to).isPresent()) {
        return false;
      }
    }
    return true;
  }

  private boolean isBody(ChineseSentence sentence, int index, int limit) {
    return words.at("local-bodies", sentence.text(), index, limit).isPresent();
  }
}
