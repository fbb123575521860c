package org.liaison.events.extraction.chinese.event;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.liaison.events.extraction.chinese.ChineseWords;
import org.liaison.events.extraction.chinese.text.ChineseSentence;
import org.liaison.events.extraction.chinese.text.Segment;
import org.liaison.events.extraction.merge.Headline;
import org.liaison.events.lexicon.LexiconMechanism;
import org.liaison.events.vocabulary.EventType;

/**
 * Takes from a sentence what its title is made of: the English verb of the rule and, where the
 * lexicon glosses it, the thing in English. Without a gloss the Chinese clause is the title.
 */
final class Headlines {

  private final Map<String, String> glosses = new HashMap<>();

  Headlines(ChineseWords words) {
    for (String gloss : words.list("glosses")) {
      int sign = gloss.indexOf('=');
      glosses.put(gloss.substring(0, sign), gloss.substring(sign + 1));
    }
  }

  Headline of(ChineseSentence sentence, Trigger trigger, Optional<LexiconMechanism> mechanism) {
    String verb = trigger.rule().rule().headline();
    Segment segment = sentence.segments().get(trigger.segment());
    String clause = sentence.written(segment.start(), segment.end()).strip();
    if (mechanism.isPresent() && trigger.rule().rule().type() == EventType.MECHANISM) {
      return new Headline(verb, mechanism.get().name(), clause, "");
    }
    return new Headline(verb, glosses.getOrDefault(trigger.head(), ""), clause, "");
  }
}
