package org.liaison.events.extraction.chinese.mention;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.liaison.events.extraction.chinese.ChineseWords;
import org.liaison.events.extraction.chinese.text.CharacterTrie.Match;
import org.liaison.events.extraction.chinese.text.ChineseSentence;
import org.liaison.events.extraction.chinese.text.Signs;
import org.liaison.events.vocabulary.ActorKind;

/** Reads offices before a name: 国务委员、国家禁毒委员会主任. */
final class Titles {

  private static final int LONGEST = 36;
  private static final List<String> LEVELS =
      List.of("heads-of-state", "senior-officials", "ministerial");

  private final ChineseWords words;
  private final ChineseNames names;

  Titles(ChineseWords words, ChineseNames names) {
    this.words = words;
    this.names = names;
  }

  /** The title that ends right before an index. */
  Optional<Match<String>> before(ChineseSentence sentence, int index) {
    return words.endingAt("titles", sentence.text(), sentence.start(), index);
  }

  /** Where the office with its organisation begins, given where its title does. */
  int start(ChineseSentence sentence, int title) {
    int limit = Math.max(sentence.start(), title - LONGEST);
    int i = title;
    while (i > limit && belongs(sentence, i - 1)) {
      i--;
    }
    while (i < title && (sentence.at(i) == '、' || sentence.at(i) == '·')) {
      i++;
    }
    for (int at = title - 1; at > i; at--) {
      if (sentence.at(at) == '日' && Character.isDigit(sentence.at(at - 1))) {
        return at + 1;
      }
    }
    int verb = words.last("office-breaks", sentence.text(), i, title).map(Match::to).orElse(i);
    return Math.max(i, Math.min(verb, title));
  }

  private boolean belongs(ChineseSentence sentence, int index) {
    char sign = sentence.at(index);
    return (Signs.isWord(sign) || sign == '、') && "的在由是了着曾".indexOf(sign) < 0;
  }

  /** The states that an office belongs to. */
  List<String> states(ChineseSentence sentence, int from, int to) {
    List<String> states = new ArrayList<>();
    bySign(sentence, from, to).ifPresent(states::add);
    int i = from;
    while (i < to) {
      var actor = names.actor(sentence.text(), i, to);
      if (actor.isPresent()) {
        String state = actor.get().value().state();
        if (!state.isEmpty() && !states.contains(state)) {
          states.add(state);
        }
        i = actor.get().to();
        i = actor.get().value().kind() == ActorKind.STATE ? ownBody(sentence, i, to) : i;
      } else {
        i++;
      }
    }
    return states;
  }

  /** 墨外长, 美财长. */
  private Optional<String> bySign(ChineseSentence sentence, int from, int to) {
    return words
        .at("titles", sentence.text(), from + 1, to)
        .filter(match -> match.to() == to)
        .flatMap(match -> names.shortState(sentence.at(from)));
  }

  /** 公安部 in 老挝公安部部长 is not that of China: end of the body that adjoins a state. */
  private int ownBody(ChineseSentence sentence, int from, int to) {
    return names.actor(sentence.text(), from, to).map(Match::to).orElse(from);
  }

  /** The level of the meetings that an office holds, or empty. */
  String level(ChineseSentence sentence, int from, int to) {
    for (String level : LEVELS) {
      if (words.anyIn("offices-" + level, sentence.text(), from, to)) {
        return level;
      }
    }
    return "";
  }
}
