package org.liaison.events.extraction.chinese.claim;

import java.util.List;
import java.util.Optional;
import org.liaison.events.extraction.chinese.ChineseWords;
import org.liaison.events.extraction.chinese.mention.Mention;
import org.liaison.events.extraction.chinese.mention.MentionKind;
import org.liaison.events.extraction.chinese.text.CharacterTrie.Match;
import org.liaison.events.extraction.chinese.text.ChineseSentence;
import org.liaison.events.extraction.chinese.text.Segment;
import org.liaison.events.extraction.chinese.text.Signs;
import org.liaison.events.extraction.chinese.time.ChineseTime;

/** Finds who is the subject of a verb of speech, in its clause or the clauses before. */
final class SpeakerFinder {

  private static final int REACH = 40;
  private static final int LONGEST_LISTENER = 18;
  private static final int LONGEST_OCCASION = 24;
  private static final String OCCASION_ENDS = "时后中上里际间";

  private final ChineseWords words;
  private final SpeakerNouns nouns;

  SpeakerFinder(ChineseWords words, SpeakerNouns nouns) {
    this.words = words;
    this.nouns = nouns;
  }

  /** Who speaks, given where the verb of speech stands. */
  Optional<Mention> of(
      ChineseSentence sentence,
      Segment segment,
      int verb,
      List<Mention> mentions,
      List<ChineseTime> times) {
    int from = segment.start();
    while (from < verb && Signs.isClosing(sentence.at(from))) {
      from++;
    }
    int first = from;
    int end = withoutAdverbs(sentence, from, verb, times);
    Optional<Mention> noun = nouns.endingAt(sentence, from, end, mentions);
    if (noun.isPresent()) {
      return noun;
    }
    Optional<Mention> subject =
        mentions.stream()
            .filter(m -> m.span().start() >= first && m.end() <= end)
            .filter(m -> !isOffice(mentions, m) && !isObject(sentence, mentions, m))
            .filter(m -> near(sentence, m, end, times))
            .findFirst();
    if (subject.isPresent()) {
      return subject;
    }
    return end > from
        ? occasioned(sentence, first, end, mentions, times)
        : carried(sentence, segment, mentions).or(() -> carriedNoun(sentence, segment, mentions));
  }

  /** 法官判刑时, 知情人士向彭博社: who begins the clause speaks on the occasion told behind. */
  private Optional<Mention> occasioned(
      ChineseSentence sentence,
      int from,
      int end,
      List<Mention> mentions,
      List<ChineseTime> times) {
    int start =
        times.stream()
            .filter(time -> time.start() == from && time.end() < end)
            .mapToInt(ChineseTime::end)
            .findFirst()
            .orElse(from);
    return words
        .first("speaker-nouns", sentence.text(), start, end)
        .map(match -> endOfNouns(sentence, match, end))
        .flatMap(to -> nouns.endingAt(sentence, start, to, mentions))
        .filter(noun -> noun.start() == start && !isOffice(mentions, noun))
        .map(noun -> bodyOf(sentence, noun, mentions))
        .or(
            () ->
                mentions.stream()
                    .filter(m -> m.start() == start && m.isActing() && m.end() < end)
                    .filter(m -> !isOffice(mentions, m))
                    .findFirst())
        .filter(speaker -> isOccasion(sentence, speaker.end(), end));
  }

  /** 美国国土安全部有关部门 stands for the body itself. */
  private static Mention bodyOf(ChineseSentence sentence, Mention noun, List<Mention> mentions) {
    boolean department = sentence.plain(noun.start(), noun.end()).endsWith("部门");
    return mentions.stream()
        .filter(m -> department && m.is(MentionKind.AGENCY) && m.start() == noun.start())
        .map(m -> m.at(noun.span()))
        .findFirst()
        .orElse(noun);
  }

  private boolean isOccasion(ChineseSentence sentence, int from, int end) {
    return end > from
        && end - from <= LONGEST_OCCASION
        && (OCCASION_ENDS.indexOf(sentence.plain(from, end).charAt(end - from - 1)) >= 0
            || words.at("circumstances", sentence.text(), from, end).isPresent());
  }

  /** 美方更多谈到前体，强调执法: who begins the clause goes on speaking. */
  private Optional<Mention> carried(
      ChineseSentence sentence, Segment segment, List<Mention> mentions) {
    int number = sentence.segmentAt(segment.start());
    while (number > 0 && !sentence.segments().get(number).isFresh()) {
      number--;
    }
    for (int i = sentence.segmentAt(segment.start()) - 1; i >= number; i--) {
      int start = sentence.segments().get(i).start();
      Optional<Mention> speaker =
          mentions.stream()
              .filter(m -> m.start() == start && m.isActing() && m.end() < segment.start())
              .filter(m -> !isOffice(mentions, m) && !hasSpeaker(sentence, m))
              .findFirst();
      if (speaker.isPresent()) {
        return speaker;
      }
    }
    return Optional.empty();
  }

  /** 商务部 in 商务部发言人 does not speak itself. */
  private boolean hasSpeaker(ChineseSentence sentence, Mention mention) {
    return words.at("speaker-nouns", sentence.text(), mention.end(), sentence.end()).isPresent();
  }

  /** 该负责人对此予以否认，指出: the noun that begins the clause goes on speaking. */
  private Optional<Mention> carriedNoun(
      ChineseSentence sentence, Segment segment, List<Mention> mentions) {
    int number = sentence.segmentAt(segment.start());
    while (number > 0 && !sentence.segments().get(number).isFresh()) {
      number--;
    }
    for (int i = sentence.segmentAt(segment.start()) - 1; i >= number; i--) {
      Segment before = sentence.segments().get(i);
      Optional<Mention> noun = nounAt(sentence, before, mentions);
      boolean told = i == number || noun.isEmpty();
      if (noun.isPresent() && (told || isOccasion(sentence, noun.get().end(), before.end()))) {
        return noun;
      }
    }
    return Optional.empty();
  }

  private Optional<Mention> nounAt(
      ChineseSentence sentence, Segment first, List<Mention> mentions) {
    return words
        .first("speaker-nouns", sentence.text(), first.start(), first.end())
        .filter(match -> match.to() - first.start() <= LONGEST_LISTENER)
        .map(match -> endOfNouns(sentence, match, first.end()))
        .flatMap(end -> nouns.endingAt(sentence, first.start(), end, mentions))
        .filter(noun -> noun.start() == first.start());
  }

  /** 该部负责人 is one speaker, though 该部 could be one. */
  private int endOfNouns(ChineseSentence sentence, Match<String> noun, int limit) {
    return words
        .at("speaker-nouns", sentence.text(), noun.to(), limit)
        .map(Match::to)
        .orElse(noun.to());
  }

  /** Whether it only tells the office of a person who follows. */
  private static boolean isOffice(List<Mention> mentions, Mention mention) {
    return mentions.stream()
        .anyMatch(
            other ->
                other.is(MentionKind.PERSON)
                    && !other.equals(mention)
                    && other.start() <= mention.span().start()
                    && mention.end() <= other.span().start());
  }

  /** Whether nothing but a time and a circumstance stand between speaker and verb. */
  private boolean near(
      ChineseSentence sentence, Mention mention, int verb, List<ChineseTime> times) {
    int from =
        words
            .at("titles", sentence.text(), mention.end(), verb)
            .map(Match::to)
            .orElse(mention.end());
    for (ChineseTime time : times) {
      from = time.start() == from ? time.end() : from;
    }
    if (from >= verb) {
      return true;
    }
    return verb - from <= REACH
        && (words.at("circumstances", sentence.text(), from, verb).isPresent()
            || sentence.at(from) == '（');
  }

  /** Whom somebody speaks to or acts with; the 与 in 工业与安全研究所研究员 joins no two. */
  private static boolean isObject(
      ChineseSentence sentence, List<Mention> mentions, Mention mention) {
    char before = sentence.at(mention.start() - 1);
    boolean joins =
        mentions.stream().anyMatch(other -> other.end() == mention.start() - 1)
            || !Signs.isWord(sentence.at(mention.start() - 2));
    boolean with = joins && "与同和".indexOf(before) >= 0;
    return with || "对向给让使把被就由系经".indexOf(before) >= 0;
  }

  /** Goes back over 则, 还, 31日 before the verb. */
  private int withoutAdverbs(
      ChineseSentence sentence, int from, int verb, List<ChineseTime> times) {
    int end = verb;
    boolean moved = true;
    while (moved) {
      int before = end;
      for (ChineseTime time : times) {
        end = time.end() == end && time.start() >= from ? time.start() : end;
      }
      int now = end;
      end =
          words.endingAt("speech-adverbs", sentence.text(), from, now).map(Match::from).orElse(now);
      end = withoutListener(sentence, from, end);
      moved = end < before;
    }
    return end;
  }

  /** Goes back over those spoken to: 对华讯社记者, 向媒体, 在会上. */
  private int withoutListener(ChineseSentence sentence, int from, int end) {
    boolean listener = words.endingAt("listeners", sentence.text(), from, end).isPresent();
    for (int i = end - 1; listener && i >= Math.max(from, end - LONGEST_LISTENER); i--) {
      if (words.at("listener-openers", sentence.text(), i, end).isPresent()) {
        return i > from && sentence.at(i - 1) == '在' ? i - 1 : i;
      }
      if (!Signs.isWord(sentence.at(i)) && "《》“”".indexOf(sentence.at(i)) < 0) {
        return end;
      }
    }
    return end;
  }
}
