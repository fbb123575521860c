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
  private static final int GRANTED = 6;
  private static final int SHORTEST_QUOTATION = 10;

  private final ChineseWords words;
  private final Sources sources;
  private final SpeakerFinder speakers;

  public AttributionFinder(ChineseWords words) {
    this.words = words;
    SpeakerNouns nouns = new SpeakerNouns(words);
    this.sources = new Sources(words, nouns);
    this.speakers = new SpeakerFinder(words, nouns);
  }

  public List<Attribution> find(
      ChineseSentence sentence, List<Mention> mentions, List<ChineseTime> times) {
    List<Attribution> found = new ArrayList<>();
    boolean said = false;
    for (Segment segment : sentence.segments()) {
      said &= !segment.isFresh();
      Optional<Attribution> attribution =
          sources
              .named(sentence, segment, mentions)
              .or(() -> sources.learnt(sentence, segment, mentions))
              .or(() -> spoken(sentence, segment, mentions, times))
              .or(() -> quoted(sentence, segment, mentions));
      boolean own = said && isOwnState(found, attribution);
      if (attribution.isPresent() && !own && !(said && isContent(segment, attribution.get()))) {
        found.add(attribution.get());
        said = !attribution.get().verb().isEmpty();
      }
    }
    return found;
  }

  /** 外交部发言人说，中方对此表示赞赏: a spokesman tells what his state says. */
  private static boolean isOwnState(List<Attribution> found, Optional<Attribution> next) {
    return !found.isEmpty()
        && next.map(Attribution::speaker)
            .filter(speaker -> speaker.is(MentionKind.STATE))
            .filter(
                speaker ->
                    !found.get(found.size() - 1).speaker().is(MentionKind.STATE)
                        && found.get(found.size() - 1).speaker().states().equals(speaker.states()))
            .isPresent();
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
        Optional<Mention> speaker =
            speakers.of(sentence, segment, verb.get().from(), mentions, times);
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
        || isGranted(sentence, segment, verb)
        || isByline(sentence, segment, verb)) {
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

  /** 记者冯仁乐报道：the paper tells who writes. */
  private static boolean isByline(ChineseSentence sentence, Segment segment, Match<String> verb) {
    char next = sentence.at(verb.to());
    return verb.value().equals("报道")
        && (next == '：' || next == ':')
        && sentence.plain(segment.start(), verb.from()).contains("记者");
  }

  /** 应美方要求: what was asked for is granted, not said here. */
  private static boolean isGranted(ChineseSentence sentence, Segment segment, Match<String> verb) {
    int from = Math.max(segment.start(), verb.from() - GRANTED);
    return verb.value().equals("要求") && sentence.plain(from, verb.from()).indexOf('应') >= 0;
  }
}
