package org.liaison.events.extraction.chinese.event;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.liaison.events.extraction.chinese.ChineseWords;
import org.liaison.events.extraction.chinese.mention.ChineseNames;
import org.liaison.events.extraction.chinese.text.CharacterTrie.Match;
import org.liaison.events.extraction.chinese.text.ChineseSentence;
import org.liaison.events.extraction.chinese.text.Segment;
import org.liaison.events.extraction.chinese.text.Signs;

/** Tells where an event takes place: 在华盛顿, 在京, 在美国旧金山斐洛里庄园. */
final class PlaceFinder {

  private static final int LONGEST = 18;
  private static final Map<String, String> SHORT = Map.of("京", "北京", "沪", "上海");
  private static final List<String> LINKS = List.of("在", "于", "抵达", "访问", "前往");

  private final ChineseNames names;
  private final ChineseWords words;

  PlaceFinder(ChineseNames names, ChineseWords words) {
    this.names = names;
    this.words = words;
  }

  /** Empty if the segment and those before it do not tell. */
  String of(ChineseSentence sentence, Trigger trigger) {
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

  private String in(ChineseSentence sentence, Segment segment) {
    for (int i = segment.start(); i < segment.end(); i++) {
      for (String link : LINKS) {
        if (sentence.has(i, link)) {
          String place = at(sentence, i + link.length(), segment.end());
          if (!place.isEmpty()) {
            return place;
          }
        }
      }
    }
    return "";
  }

  /** The town, where one is named; the venue belongs to the passage. */
  private String at(ChineseSentence sentence, int from, int limit) {
    int end = Math.min(limit, from + LONGEST);
    String found = "";
    for (int i = from; i < end; i++) {
      Optional<Match<String>> place = names.place(sentence.text(), i, limit);
      if (place.isPresent() && !isBody(sentence, place.get().to(), limit)) {
        String name = place.get().value();
        found = SHORT.getOrDefault(name, name);
        i = place.get().to() - 1;
      } else if (!Signs.isWord(sentence.at(i))
          || words.at("place-ends", sentence.text(), i, limit).isPresent()) {
        break;
      }
    }
    return found;
  }

  private boolean isBody(ChineseSentence sentence, int index, int limit) {
    return words.at("local-bodies", sentence.text(), index, limit).isPresent();
  }
}
