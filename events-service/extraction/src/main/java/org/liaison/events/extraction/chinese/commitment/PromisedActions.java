package org.liaison.events.extraction.chinese.commitment;

import java.util.List;
import org.liaison.events.extraction.chinese.ChineseWords;
import org.liaison.events.extraction.chinese.text.ChineseSentence;
import org.liaison.events.extraction.chinese.text.Segment;

/** Tells two actions that one clause promises from each other: 恢复合作并成立工作组. */
final class PromisedActions {

  private static final int SHORTEST = 4;
  private static final char AND = '并';

  private final ChineseWords words;

  PromisedActions(ChineseWords words) {
    this.words = words;
  }

  /** The promise, or its two halves. */
  List<Promise> of(ChineseSentence sentence, Promise promise) {
    Segment segment = promise.segment();
    for (int i = promise.action() + SHORTEST; i < segment.end() - SHORTEST; i++) {
      boolean joins =
          sentence.at(i) == AND
              && words.at("second-actions", sentence.text(), i + 1, segment.end()).isPresent();
      if (joins) {
        return List.of(
            part(promise, promise.start(), promise.action(), i),
            part(promise, i, i + 1, segment.end()));
      }
    }
    return List.of(promise);
  }

  private static Promise part(Promise promise, int start, int action, int end) {
    Segment segment = new Segment(Math.min(start, action), end, promise.segment().before());
    return new Promise(
        promise.promisors(), start, action, segment, promise.rule(), promise.confidence());
  }
}
