package org.liaison.events.extraction.english.claim;

import java.util.ArrayList;
import java.util.List;
import org.liaison.events.extraction.english.word.Grammar;
import org.liaison.events.extraction.text.Sentence;

/** Decides which of several attributions of one sentence stand beside each other. */
final class Nesting {

  private static final int BEGIN_WITHIN = 2;

  private Nesting() {}

  /** What somebody is said to welcome or reject is part of what is said, not a claim of its own. */
  static List<Attribution> outermost(Sentence sentence, List<Attribution> found) {
    List<Attribution> kept = new ArrayList<>();
    for (Attribution attribution : found) {
      boolean view = attribution.form() == Attribution.Form.ATTITUDE;
      if (!view || isOutside(sentence, attribution, found)) {
        kept.add(attribution);
      }
    }
    return List.copyOf(kept);
  }

  /** "Lin said China had noted it": what China noted is part of what Lin said. */
  static boolean isWithin(Sentence sentence, Attribution inner, Attribution outer) {
    boolean fronts =
        inner.form() == Attribution.Form.FRONT
            && outer.form() == Attribution.Form.FRONT
            && outer.verbAt() < inner.verbAt();
    int from = inner.speaker().from();
    if (!fronts || from < outer.stretch().to() || from > outer.stretch().to() + BEGIN_WITHIN) {
      return false;
    }
    for (int i = outer.stretch().to(); i < from; i++) {
      if (!sentence.key(i).equals("that") && !Grammar.isDeterminer(sentence.key(i))) {
        return false;
      }
    }
    return true;
  }

  private static boolean isOutside(Sentence sentence, Attribution view, List<Attribution> all) {
    for (Attribution other : all) {
      boolean told =
          switch (other.form()) {
            case FRONT -> other.verbAt() < view.verbAt();
            case TAIL -> other.verbAt() > view.verbAt();
            case ATTITUDE -> false;
          };
      boolean sameSpeaker =
          other.verbAt() != view.verbAt() && other.speaker().names().equals(view.speaker().names());
      if (other.form() != Attribution.Form.ATTITUDE
          && ((told && !isAside(sentence, view)) || sameSpeaker)) {
        return false;
      }
    }
    return true;
  }

  /** ", an assertion that the agency rejects", "what Xue called": beside what is said. */
  private static boolean isAside(Sentence sentence, Attribution view) {
    int from = view.speaker().from();
    for (int i = from - 1; i > from - 4; i--) {
      if (sentence.key(i).equals("that")
          && sentence.key(i - 2).matches("an|a")
          && sentence.key(i - 3).equals(",")) {
        return true;
      }
    }
    return false;
  }
}
