package org.liaison.events.extraction.chinese.event;

import java.util.Optional;
import org.liaison.events.extraction.chinese.mention.ChineseNames;
import org.liaison.events.extraction.chinese.text.CharacterTrie.Match;
import org.liaison.events.extraction.chinese.text.ChineseSentence;
import org.liaison.events.extraction.chinese.text.Segment;
import org.liaison.events.lexicon.LexiconMechanism;
import org.liaison.events.vocabulary.EventType;

/** Tells which standing mechanism an event is about or under, by its name or as 工作组. */
final class MechanismFinder {

  private final ChineseNames names;

  MechanismFinder(ChineseNames names) {
    this.names = names;
  }

  /**
   * @param told the mechanism that the text told last; null if none
   */
  Optional<LexiconMechanism> of(ChineseSentence sentence, Trigger trigger, LexiconMechanism told) {
    EventType type = trigger.rule().rule().type();
    if (type != EventType.MEETING
        && type != EventType.MECHANISM
        && type != EventType.EXCHANGE
        && type != EventType.ENFORCEMENT) {
      return Optional.empty();
    }
    Segment segment = sentence.segments().get(trigger.segment());
    Optional<LexiconMechanism> named = named(sentence, segment);
    if (named.isPresent()) {
      return named;
    }
    boolean meant =
        told != null
            && told.kind().equals("working-group")
            && sentence.text().substring(segment.start(), segment.end()).contains("工作组");
    return meant ? Optional.of(told) : Optional.empty();
  }

  private Optional<LexiconMechanism> named(ChineseSentence sentence, Segment segment) {
    for (int i = segment.start(); i < segment.end(); i++) {
      Optional<Match<LexiconMechanism>> match = names.mechanism(sentence.text(), i, segment.end());
      if (match.isPresent()) {
        return Optional.of(match.get().value());
      }
    }
    return Optional.empty();
  }

  /** The last mechanism that a sentence names. */
  Optional<LexiconMechanism> last(ChineseSentence sentence) {
    LexiconMechanism last = null;
    int i = sentence.start();
    while (i < sentence.end()) {
      Optional<Match<LexiconMechanism>> match = names.mechanism(sentence.text(), i, sentence.end());
      last = match.map(Match::value).orElse(last);
      i = match.map(Match::to).orElse(i + 1);
    }
    return Optional.ofNullable(last);
  }
}
