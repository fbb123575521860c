package org.liaison.events.extraction.english.event;

import org.liaison.events.extraction.english.word.EnglishWords;
import org.liaison.events.extraction.text.Sentence;
import org.liaison.events.vocabulary.EventType;
import org.liaison.events.vocabulary.Factuality;

/** Tells of meetings and visits that are set, and of those that are called off. */
final class Plans {

  private final EnglishWords words;

  Plans(EnglishWords words) {
    this.words = words;
  }

  /** "The talks set for May": a plan, and none any more where the sentence goes on to say so. */
  Factuality of(Sentence sentence, int at, EventType type, Factuality real) {
    if (isCancelling(sentence, at, type) && real != Factuality.HYPOTHETICAL) {
      return Factuality.NEGATED;
    }
    if (!isSetting(sentence, at, type) || real != Factuality.HAPPENED) {
      return real;
    }
    return isCalledOff(sentence, at + 1) ? Factuality.NEGATED : Factuality.PLANNED;
  }

  /** "cancelled the talks". */
  private boolean isCancelling(Sentence sentence, int at, EventType type) {
    return type == EventType.MEETING
        && words.verbAt("cancelling-verbs", sentence, at).isPresent()
        && !words.has("postponing-verbs", sentence.key(at));
  }

  /** "scheduled a visit". */
  private boolean isSetting(Sentence sentence, int at, EventType type) {
    return (type == EventType.MEETING || type == EventType.VISIT)
        && words.verbIn("plan-verbs", sentence.key(at)).isPresent();
  }

  private boolean isCalledOff(Sentence sentence, int from) {
    for (int i = from; i < sentence.size(); i++) {
      boolean not = sentence.key(i).equals("not") && sentence.key(i + 1).equals("take");
      if (not || words.verbAt("cancelling-verbs", sentence, i).isPresent()) {
        return true;
      }
    }
    return false;
  }
}
