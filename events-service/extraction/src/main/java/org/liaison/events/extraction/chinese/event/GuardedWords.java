package org.liaison.events.extraction.chinese.event;

import java.util.Optional;
import org.liaison.events.extraction.chinese.ChineseWords;
import org.liaison.events.extraction.chinese.text.CharacterTrie.Match;
import org.liaison.events.extraction.chinese.text.ChineseSentence;

/** Finds words of a list where they are not part of other words (应 in 供应) and not answered. */
final class GuardedWords {

  private static final int ANSWERED = 8;

  private final ChineseWords words;

  GuardedWords(ChineseWords words) {
    this.words = words;
  }

  boolean anyIn(String list, ChineseSentence sentence, int from, int to) {
    int i = from;
    while (i < to) {
      Optional<Match<String>> match = words.at(list, sentence.text(), i, to);
      boolean blocked =
          match.isPresent()
              && (words.at("no-" + list, sentence.text(), i, sentence.end()).isPresent()
                  || isInside("no-" + list, sentence, match.get())
                  || isAnswered(sentence, match.get()));
      if (match.isPresent() && !blocked) {
        return true;
      }
      i = match.map(Match::to).orElse(i + 1);
    }
    return false;
  }

  /** 应 in 供应. */
  private boolean isInside(String list, ChineseSentence sentence, Match<String> match) {
    return match.from() > sentence.start()
        && words.at(list, sentence.text(), match.from() - 1, match.to()).isPresent();
  }

  /** 应美方请求: what was asked for is granted. */
  private static boolean isAnswered(ChineseSentence sentence, Match<String> match) {
    boolean asked = match.value().equals("请求") || match.value().equals("要求");
    for (int i = match.from() - 1; asked && i >= match.from() - ANSWERED; i--) {
      if (sentence.at(i) == '应') {
        return true;
      }
    }
    return false;
  }
}
