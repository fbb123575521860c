package org.liaison.events.extraction.chinese.event;

import java.util.Optional;
import org.liaison.events.extraction.chinese.ChineseWords;
import org.liaison.events.extraction.chinese.text.CharacterTrie.Match;
import org.liaison.events.extraction.chinese.text.ChineseSentence;
import org.liaison.events.extraction.chinese.text.Signs;

/** Tells words for what is to come, and 将 of the future from 将 before an object (将其抓获). */
public final class Plans {

  private static final int LONGEST_STATE = 8;

  private final ChineseWords words;

  public Plans(ChineseWords words) {
    this.words = words;
  }

  /**
   * Whether a stretch speaks of what is to come.
   *
   * @param verb where the verb stands that they govern
   */
  boolean are(ChineseSentence sentence, int from, int to, int verb) {
    int i = from;
    while (i < to) {
      Optional<Match<String>> match = words.at("future", sentence.text(), i, to);
      if (match.isPresent() && isFuture(sentence, match.get(), from, verb)) {
        return true;
      }
      i = match.map(Match::to).orElse(i + 1);
    }
    return false;
  }

  private boolean isFuture(ChineseSentence sentence, Match<String> match, int from, int verb) {
    int before = Math.max(from, match.from() - 1);
    return words.at("no-future", sentence.text(), before, sentence.end()).isEmpty()
        && words.at("no-future", sentence.text(), match.from(), sentence.end()).isEmpty()
        && !(match.value().equals("将") && isObject(sentence, match.to(), verb));
  }

  /**
   * Whether the 将 that ends at an index stands before what a verb disposes of: the verb at an
   * index, or one before it in the same clause (将X列入目录，同时新增Y).
   */
  public boolean isObject(ChineseSentence sentence, int index, int verb) {
    if (words.at("will-followers", sentence.text(), index, sentence.end()).isPresent()) {
      return isRaised(sentence, index) || isDuty(sentence, index);
    }
    for (int i = index + 1; i <= verb; i++) {
      if (Signs.isBreak(sentence.at(i))) {
        return false;
      }
      if (words.at("disposal-verbs", sentence.text(), i, sentence.end()).isPresent()) {
        return true;
      }
    }
    return false;
  }

  /** 将对华关税提高到20%. */
  private boolean isDuty(ChineseSentence sentence, int index) {
    for (int i = index + 2; sentence.at(index) == '对' && i <= index + LONGEST_STATE; i++) {
      Optional<Match<String>> duty = words.at("duties", sentence.text(), i, sentence.end());
      if (duty.isPresent()) {
        return words
            .at("disposal-verbs", sentence.text(), duty.get().to(), sentence.end())
            .isPresent();
      }
    }
    return false;
  }

  /** 将对中国商品加征的关税由10%提高至20%: what a duty was, and to what it is brought. */
  private boolean isRaised(ChineseSentence sentence, int index) {
    int end = sentence.segmentOf(index).end();
    return sentence.at(index) == '对'
        && words
            .first("brought-to", sentence.text(), index, end)
            .filter(match -> sentence.plain(index, match.from()).contains("的"))
            .isPresent();
  }
}
