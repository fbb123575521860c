package org.liaison.events.extraction.chinese.commitment;

import java.util.Optional;
import org.liaison.events.extraction.chinese.ChineseWords;
import org.liaison.events.extraction.chinese.text.CharacterTrie.Match;
import org.liaison.events.extraction.chinese.text.ChineseSentence;
import org.liaison.events.extraction.chinese.text.Segment;

/**
 * Reads lists of what is promised: 双方商定：一、…；二、…, and the paragraphs that follow such words. One per
 * document, for one thread.
 */
final class PromiseLists {

  private static final int FARTHEST = 2;

  private final ChineseWords words;
  private Promise listing;
  private boolean item;
  private int paragraph = -1;

  PromiseLists(ChineseWords words) {
    this.words = words;
  }

  /** A list ends with the first sentence that is none of its items. */
  void enter(ChineseSentence sentence) {
    item = listing != null && labelEnd(sentence, sentence.start()) > sentence.start();
    boolean near = sentence.paragraph() - paragraph <= FARTHEST;
    if (!item || !near) {
      listing = null;
    }
    paragraph = sentence.paragraph();
  }

  void tell(ChineseSentence sentence, Optional<Promise> promise) {
    listing = promise.filter(p -> isOpenedBy(sentence, p)).orElse(listing);
  }

  /** 将采取以下措施： and 双方商定：. */
  boolean isOpenedBy(ChineseSentence sentence, Promise promise) {
    Segment segment = promise.segment();
    char sign = sentence.at(segment.end());
    boolean colon = sign == '：' || sign == ':';
    return words
            .endingAt("list-openers", sentence.text(), segment.start(), segment.end())
            .isPresent()
        || (colon && promise.action() >= segment.end());
  }

  /** What a segment promises as an item of the list that is open. */
  Optional<Promise> item(ChineseSentence sentence, Segment segment) {
    boolean first = segment.before() == '：' || segment.before() == ':';
    int action = labelEnd(sentence, segment.start());
    boolean labelled = item && action > segment.start();
    boolean begins = segment.isFresh() || first || labelled;
    return listing != null && begins && action < segment.end()
        ? Optional.of(
            new Promise(listing.promisors(), action, action, segment, "promise-listed", 0.6))
        : Optional.empty();
  }

  /** Index behind 一、 or （一） or 一是, or the index itself. */
  private int labelEnd(ChineseSentence sentence, int from) {
    return words
        .at("item-labels", sentence.text(), from, sentence.end())
        .map(Match::to)
        .orElse(from);
  }
}
