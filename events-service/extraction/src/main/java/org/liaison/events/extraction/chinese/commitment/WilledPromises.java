package org.liaison.events.extraction.chinese.commitment;

import java.util.List;
import java.util.Optional;
import org.liaison.events.extraction.chinese.ChineseWords;
import org.liaison.events.extraction.chinese.mention.Mention;
import org.liaison.events.extraction.chinese.reading.Reading;
import org.liaison.events.extraction.chinese.text.CharacterTrie.Match;
import org.liaison.events.extraction.chinese.text.ChineseSentence;
import org.liaison.events.extraction.chinese.text.Segment;
import org.liaison.events.extraction.chinese.time.ChineseTime;

/** Finds promises that are told as what an authority will do: 将…, 力争…, 拟…. */
final class WilledPromises {

  private static final int NEAR = 8;

  private final ChineseWords words;
  private final Promisors promisors;
  private final PromiseDoubts doubts;

  WilledPromises(ChineseWords words, Promisors promisors) {
    this.words = words;
    this.promisors = promisors;
    this.doubts = new PromiseDoubts(words);
  }

  Optional<Promise> in(Reading reading, Segment segment, List<Mention> carried) {
    ChineseSentence sentence = reading.sentence();
    for (int i = segment.start(); i < segment.end(); i++) {
      Optional<Match<String>> verb = words.at("promise-will", sentence.text(), i, segment.end());
      if (verb.isPresent()
          && !PromiseDoubts.isName(reading, i)
          && promises(reading, segment, verb.get())) {
        Optional<Mention> speaker = promisors.speaker(reading, i);
        List<Mention> parties = promisors.before(reading, segment.start(), i);
        boolean adjoins = parties.isEmpty() || i - parties.get(parties.size() - 1).end() <= NEAR;
        if (parties.isEmpty() && hasOtherSubject(reading, segment, i)) {
          return Optional.empty();
        }
        parties = parties.isEmpty() && follows(carried, speaker) ? carried : parties;
        parties = parties.isEmpty() ? promisors.official(reading, i) : parties;
        boolean own = speaker.isPresent() && !speaker.get().names().isEmpty();
        boolean known =
            own || isBinding(reading, i) || speaker.isEmpty() || isIntroduced(sentence, speaker);
        return adjoins
                && known
                && !parties.isEmpty()
                && promisors.binds(speaker, parties)
                && parties.stream().allMatch(promisors::isOfficial)
            ? Optional.of(promisors.promise(parties, segment, verb.get().to(), "will", 0.6))
            : Optional.empty();
      }
    }
    return Optional.empty();
  }

  /** 据介绍: who spoke last goes on. */
  private boolean isIntroduced(ChineseSentence sentence, Optional<Mention> speaker) {
    return speaker
        .filter(m -> words.anyIn("sources-known", sentence.text(), m.start(), m.end()))
        .isPresent();
  }

  /** Whether the parties told before are told in what is said, not as who says it. */
  private static boolean follows(List<Mention> carried, Optional<Mention> speaker) {
    return !carried.isEmpty()
        && (speaker.isEmpty() || carried.get(0).span().start() >= speaker.get().end());
  }

  /** Whether the words rest on a statement or agreement. */
  private boolean isBinding(Reading reading, int index) {
    ChineseSentence sentence = reading.sentence();
    return words.anyIn("binding", sentence.text(), sentence.start(), index);
  }

  private boolean promises(Reading reading, Segment segment, Match<String> verb) {
    ChineseSentence sentence = reading.sentence();
    boolean word =
        words
            .at(
                "no-future",
                sentence.text(),
                Math.max(segment.start(), verb.from() - 1),
                segment.end())
            .isPresent();
    boolean object =
        (verb.value().equals("将") && sentence.has(verb.from() - 1, "即"))
            || (verb.value().endsWith("将") && doubts.isBeforeObject(sentence, segment, verb.to()))
            || isThreat(sentence, segment, verb);
    boolean other =
        words.at("no-promise", sentence.text(), verb.to(), segment.end()).isPresent()
            || words
                .endingAt("promised-visits", sentence.text(), verb.to(), segment.end())
                .isPresent();
    return !word
        && !PromiseDoubts.isAttribute(sentence, verb.from())
        && !object
        && !other
        && !doubts.isDoubtful(sentence, segment, verb.from())
        && segment.end() - verb.to() >= 4;
  }

  /** 将加征关税; 将取消加征的关税 is none. */
  private boolean isThreat(ChineseSentence sentence, Segment segment, Match<String> verb) {
    int near = Math.min(segment.end(), verb.to() + NEAR);
    return words.anyIn("threats", sentence.text(), segment.start(), segment.end())
        && !words.anyIn("lifts", sentence.text(), verb.to(), near);
  }

  /** 首批将于第二季度交付: who or what stands before the verb is not who was told before. */
  private boolean hasOtherSubject(Reading reading, Segment segment, int verb) {
    ChineseSentence sentence = reading.sentence();
    int i = segment.start();
    while (i < verb) {
      int at = i;
      Optional<Integer> next =
          reading.times(segment.start(), verb).stream()
              .filter(time -> time.start() == at)
              .map(ChineseTime::end)
              .findFirst()
              .or(
                  () ->
                      words
                          .at("promise-prefixes", sentence.text(), at, verb)
                          .or(() -> words.at("speech-verbs", sentence.text(), at, verb))
                          .map(Match::to));
      if (next.isEmpty()) {
        return sentence.at(segment.start()) != '在';
      }
      i = next.get();
    }
    return false;
  }
}
