package org.liaison.events.extraction.chinese.commitment;

import java.util.List;
import java.util.Optional;
import org.liaison.events.extraction.chinese.ChineseWords;
import org.liaison.events.extraction.chinese.mention.Mention;
import org.liaison.events.extraction.chinese.mention.MentionKind;
import org.liaison.events.extraction.chinese.reading.Reading;
import org.liaison.events.extraction.chinese.text.CharacterTrie.Match;
import org.liaison.events.extraction.chinese.text.ChineseSentence;
import org.liaison.events.extraction.chinese.text.Segment;

/** Finds promises that are told by a verb for it: 同意…, 承诺…, 决定…. */
final class StatedPromises {

  private final ChineseWords words;
  private final Promisors promisors;
  private final PromiseDoubts doubts;

  StatedPromises(ChineseWords words, Promisors promisors) {
    this.words = words;
    this.promisors = promisors;
    this.doubts = new PromiseDoubts(words);
  }

  Optional<Promise> in(Reading reading, Segment segment, List<Mention> carried) {
    ChineseSentence sentence = reading.sentence();
    for (int i = segment.start(); i < segment.end(); i++) {
      Optional<Match<String>> verb = words.at("promise-verbs", sentence.text(), i, segment.end());
      if (verb.isEmpty()
          || PromiseDoubts.isName(reading, i)
          || PromiseDoubts.isNoun(sentence, verb.get())) {
        continue;
      }
      boolean done =
          verb.get().value().endsWith("将")
              && doubts.isBeforeObject(sentence, segment, verb.get().to());
      done |= isListing(sentence, segment, verb.get());
      if (done || doubts.isDoubtful(sentence, segment, i)) {
        return Optional.empty();
      }
      List<Mention> parties = promisors.before(reading, segment.start(), i);
      parties = parties.isEmpty() ? carried : parties;
      parties = parties.isEmpty() ? promisors.official(reading, i) : parties;
      parties = single(sentence, parties, verb.get());
      Optional<Mention> speaker = promisors.speaker(reading, segment.start());
      if (parties.isEmpty()
          || !(promisors.binds(speaker, parties) || isReported(speaker, verb.get()))) {
        return Optional.empty();
      }
      return Optional.of(promisors.promise(parties, segment, verb.get().to(), "promise", 0.75));
    }
    return Optional.empty();
  }

  /** 据白宫公布的事实清单，中方同意…: what an authority tells of an agreement holds. */
  private boolean isReported(Optional<Mention> speaker, Match<String> verb) {
    return speaker.filter(m -> m.is(MentionKind.AGENCY)).isPresent()
        && words.has("agreed", verb.value());
  }

  /** 会议决定将7种物质列入附表: it is done by deciding it. */
  private boolean isListing(ChineseSentence sentence, Segment segment, Match<String> verb) {
    boolean object = sentence.at(verb.to()) == '将' || sentence.at(verb.to()) == '把';
    boolean voted = words.anyIn("votes", sentence.text(), sentence.start(), verb.from());
    return object
        && (voted || verb.value().equals("决定"))
        && words.anyIn("listing-deeds", sentence.text(), verb.to(), segment.end());
  }

  /** 辛鲍姆与特朗普通电话，承诺…: who vows does so alone, who agrees does with the other. */
  private List<Mention> single(
      ChineseSentence sentence, List<Mention> parties, Match<String> verb) {
    boolean alone = words.has("vows", verb.value()) && parties.size() > 1;
    return alone
        ? parties.stream()
            .filter(m -> m.equals(parties.get(0)) || "与同跟".indexOf(sentence.at(m.start() - 1)) < 0)
            .toList()
        : parties;
  }
}
