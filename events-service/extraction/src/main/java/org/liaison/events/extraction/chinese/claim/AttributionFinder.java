package org.liaison.events.extraction.chinese.claim;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.liaison.events.extraction.chinese.ChineseWords;
import org.liaison.events.extraction.chinese.mention.Mention;
import org.liaison.events.extraction.chinese.mention.MentionKind;
import org.liaison.events.extraction.chinese.text.CharacterTrie.Match;
import org.liaison.events.extraction.chinese.text.ChineseSentence;
import org.liaison.events.extraction.chinese.text.Segment;
import org.liaison.events.extraction.chinese.text.Signs;
import org.liaison.events.extraction.chinese.text.Span;
import org.liaison.events.extraction.chinese.time.ChineseTime;

/** Finds where a sentence tells who says it: 林若川认为, “…”她说, 据路透社报道. */
public final class AttributionFinder {

  private static final int TAIL = 44;
  private static final int REACH = 40;
  private static final int LONGEST_LISTENER = 18;
  private static final int GRANTED = 6;
  private static final int SHORTEST_QUOTATION = 10;

  private final ChineseWords words;
  private final SpeakerNouns nouns;

  public AttributionFinder(ChineseWords words) {
    this.words = words;
    this.nouns = new SpeakerNouns(words);
  }

  public List<Attribution> find(
      ChineseSentence sentence, List<Mention> mentions, List<ChineseTime> times) {
    List<Attribution> found = new ArrayList<>();
    boolean said = false;
    for (Segment segment : sentence.segments()) {
      said &= !segment.isFresh();
      Optional<Attribution> attribution =
          source(sentence, segment, mentions)
              .or(() -> learnt(sentence, segment, mentions))
              .or(() -> spoken(sentence, segment, mentions, times))
              .or(() -> quoted(sentence, segment, mentions));
      if (attribution.isPresent() && !(said && isContent(segment, attribution.get()))) {
        found.add(attribution.get());
        said = !attribution.get().verb().isEmpty();
      }
    }
    return found;
  }

  /** 美方说，中方期待…: what somebody expects in what another one says is part of it. */
  private boolean isContent(Segment segment, Attribution attribution) {
    boolean carried = attribution.speaker().start() < segment.start();
    return carried || words.has("speech-verbs-weak", attribution.verb());
  }

  /** Whether a stretch that follows a quotation tells who spoke. */
  public boolean isTail(String text, int from, int to) {
    Optional<Match<String>> verb = words.last("speech-verbs", text, from, to);
    return verb.isPresent()
        && (verb.get().to() == to || words.has("tail-verbs", verb.get().value()))
        && to - from <= TAIL;
  }

  private Optional<Attribution> spoken(
      ChineseSentence sentence, Segment segment, List<Mention> mentions, List<ChineseTime> times) {
    int i = segment.start();
    while (i < segment.end()) {
      Optional<Match<String>> verb = words.at("speech-verbs", sentence.text(), i, segment.end());
      if (verb.isPresent() && !sentence.isQuoted(i) && speaks(sentence, segment, verb.get())) {
        Optional<Mention> speaker = speaker(sentence, segment, verb.get().from(), mentions, times);
        boolean guess =
            speaker.isPresent()
                && speaker.get().start() < segment.start()
                && words.has("guesses", verb.get().value());
        if (speaker.isPresent() && !guess) {
          int start = Math.max(segment.start(), speaker.get().start());
          Span stretch = new Span(start, verb.get().to());
          return Optional.of(new Attribution(stretch, speaker.get(), verb.get().value()));
        }
      }
      i = verb.map(Match::to).orElse(i + 1);
    }
    return Optional.empty();
  }

  /** 沈砚秋打了个比方：“…”: whoever stands before a colon and a quotation speaks. */
  private static Optional<Attribution> quoted(
      ChineseSentence sentence, Segment segment, List<Mention> mentions) {
    boolean colon = sentence.at(segment.end()) == '：' || sentence.at(segment.end()) == ':';
    boolean quote =
        colon
            && sentence.quotes().stream()
                .anyMatch(q -> q.start() == segment.end() + 1 && q.length() >= SHORTEST_QUOTATION);
    return quote
        ? mentions.stream()
            .filter(m -> m.is(MentionKind.PERSON))
            .filter(m -> m.span().start() >= segment.start() && m.end() <= segment.end())
            .findFirst()
            .map(m -> new Attribution(new Span(m.start(), segment.end()), m, ""))
        : Optional.empty();
  }

  /** A verb that often is no speech needs what is said behind it, or a quotation before. */
  private boolean speaks(ChineseSentence sentence, Segment segment, Match<String> verb) {
    if (words.at("no-speech", sentence.text(), verb.from(), sentence.end()).isPresent()
        || words.endingAt("no-speech-ends", sentence.text(), segment.start(), verb.to()).isPresent()
        || isGranted(sentence, segment, verb)) {
      return false;
    }
    if (!words.has("speech-verbs-weak", verb.value())) {
      return true;
    }
    boolean atEnd = verb.to() == segment.end();
    boolean quoteNext = Signs.opensQuote(sentence.at(verb.to()));
    boolean quoteBefore =
        segment.start() > sentence.start() && Signs.closesQuote(sentence.at(segment.start()));
    boolean appraised =
        sentence.at(verb.to()) == '为'
            && "把将"
                .chars()
                .anyMatch(sign -> sentence.plain(segment.start(), verb.from()).indexOf(sign) >= 0);
    return atEnd
        || appraised
        || quoteNext
        || quoteBefore
        || words.has("speech-verbs-clause", verb.value());
  }

  /** 应美方要求: what was asked for is granted, not said here. */
  private static boolean isGranted(ChineseSentence sentence, Segment segment, Match<String> verb) {
    int from = Math.max(segment.start(), verb.from() - GRANTED);
    return verb.value().equals("要求") && sentence.plain(from, verb.from()).indexOf('应') >= 0;
  }

  private Optional<Mention> speaker(
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
    return subject.isPresent() || end > from
        ? subject
        : carried(sentence, segment, mentions).or(() -> carriedNoun(sentence, segment, mentions));
  }

  /** 美方更多谈到前体，强调执法: who begins the clause goes on speaking. */
  private static Optional<Mention> carried(
      ChineseSentence sentence, Segment segment, List<Mention> mentions) {
    int number = sentence.segmentAt(segment.start());
    while (number > 0 && !sentence.segments().get(number).isFresh()) {
      number--;
    }
    int start = sentence.segments().get(number).start();
    return mentions.stream()
        .filter(m -> m.start() == start && m.isActing() && m.end() < segment.start())
        .filter(m -> !isOffice(mentions, m))
        .findFirst();
  }

  /** 该负责人对此予以否认，指出: the noun that begins the clause goes on speaking. */
  private Optional<Mention> carriedNoun(
      ChineseSentence sentence, Segment segment, List<Mention> mentions) {
    int number = sentence.segmentAt(segment.start());
    while (number > 0 && !sentence.segments().get(number).isFresh()) {
      number--;
    }
    Segment first = sentence.segments().get(number);
    return first.start() == segment.start()
        ? Optional.empty()
        : words
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

  /** 据路透社报道, 根据双方公开表述. */
  private Optional<Attribution> source(
      ChineseSentence sentence, Segment segment, List<Mention> mentions) {
    Optional<Match<String>> before =
        words.at("sources-before", sentence.text(), segment.start(), segment.end());
    if (before.isEmpty()) {
      return Optional.empty();
    }
    Optional<Match<String>> noun =
        words.last("source-nouns", sentence.text(), before.get().to(), segment.end());
    boolean basis =
        noun.isPresent() && words.has("bases", before.get().value() + noun.get().value());
    if (noun.isEmpty() || basis) {
      return Optional.empty();
    }
    Span stretch = new Span(segment.start(), noun.get().to());
    Optional<Mention> speaker =
        nouns.endingAt(sentence, before.get().to(), noun.get().from(), mentions);
    return speaker
        .or(() -> within(mentions, stretch))
        .or(() -> Optional.of(nobody(stretch)))
        .map(mention -> new Attribution(stretch, mention, ""));
  }

  private static Optional<Mention> within(List<Mention> mentions, Span stretch) {
    return mentions.stream()
        .filter(m -> m.span().start() >= stretch.start() && m.end() <= stretch.end())
        .findFirst();
  }

  /** 记者从有关部门获悉. */
  private Optional<Attribution> learnt(
      ChineseSentence sentence, Segment segment, List<Mention> mentions) {
    Optional<Match<String>> verb =
        words.last("learnt", sentence.text(), segment.start(), segment.end());
    Optional<Match<String>> from =
        verb.flatMap(
            match -> words.first("learnt-from", sentence.text(), segment.start(), match.from()));
    if (from.isEmpty()) {
      return Optional.empty();
    }
    int start = from.get().to();
    int end =
        words
            .endingAt("learnt-ends", sentence.text(), start, verb.get().from())
            .map(Match::from)
            .orElse(verb.get().from());
    Span stretch = new Span(segment.start(), verb.get().to());
    return mentions.stream()
        .filter(m -> m.span().start() >= start && m.end() <= end)
        .findFirst()
        .or(() -> nouns.endingAt(sentence, start, end, mentions))
        .map(mention -> new Attribution(stretch, mention, verb.get().value()));
  }

  private static Mention nobody(Span stretch) {
    return new Mention(stretch, stretch.start(), MentionKind.GROUP, List.of(), List.of(), "", "");
  }
}
