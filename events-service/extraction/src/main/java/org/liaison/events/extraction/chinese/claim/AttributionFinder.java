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

  private static final int REACH = 22;

  private final ChineseWords words;
  private final SpeakerNouns nouns;

  public AttributionFinder(ChineseWords words) {
    this.words = words;
    this.nouns = new SpeakerNouns(words);
  }

  public List<Attribution> find(
      ChineseSentence sentence, List<Mention> mentions, List<ChineseTime> times) {
    List<Attribution> found = new ArrayList<>();
    for (Segment segment : sentence.segments()) {
      source(sentence, segment, mentions)
          .or(() -> spoken(sentence, segment, mentions, times))
          .ifPresent(found::add);
    }
    return found;
  }

  /** Whether a stretch that follows a quotation tells who spoke. */
  public boolean isTail(String text, int from, int to) {
    Optional<Match<String>> verb = words.last("speech-verbs", text, from, to);
    return verb.isPresent()
        && (verb.get().to() == to || words.has("tail-verbs", verb.get().value()))
        && to - from <= REACH;
  }

  private Optional<Attribution> spoken(
      ChineseSentence sentence, Segment segment, List<Mention> mentions, List<ChineseTime> times) {
    int i = segment.start();
    while (i < segment.end()) {
      Optional<Match<String>> verb = words.at("speech-verbs", sentence.text(), i, segment.end());
      if (verb.isPresent() && !sentence.isQuoted(i) && speaks(sentence, segment, verb.get())) {
        Optional<Mention> speaker = speaker(sentence, segment, verb.get().from(), mentions, times);
        if (speaker.isPresent()) {
          Span stretch = new Span(speaker.get().start(), verb.get().to());
          return Optional.of(new Attribution(stretch, speaker.get(), verb.get().value()));
        }
      }
      i = verb.map(Match::to).orElse(i + 1);
    }
    return Optional.empty();
  }

  /** A verb that often is no speech needs what is said behind it, or a quotation before. */
  private boolean speaks(ChineseSentence sentence, Segment segment, Match<String> verb) {
    if (words.at("no-speech", sentence.text(), verb.from(), sentence.end()).isPresent()) {
      return false;
    }
    if (!words.has("speech-verbs-weak", verb.value())) {
      return true;
    }
    boolean atEnd = verb.to() == segment.end();
    boolean quoteNext = Signs.opensQuote(sentence.at(verb.to()));
    boolean quoteBefore =
        segment.start() > sentence.start() && Signs.closesQuote(sentence.at(segment.start()));
    return atEnd || quoteNext || quoteBefore || words.has("speech-verbs-clause", verb.value());
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
    int end = withoutAdverbs(sentence, from, verb, times);
    Optional<Mention> noun = nouns.endingAt(sentence, from, end, mentions);
    if (noun.isPresent()) {
      return noun;
    }
    Mention last = null;
    for (Mention mention : mentions) {
      boolean before = mention.span().start() >= from && mention.end() <= end;
      if (before && near(sentence, mention, end) && !isObject(sentence, mention)) {
        last = mention;
      }
    }
    return Optional.ofNullable(last);
  }

  /** Whether nothing but a circumstance stands between speaker and verb. */
  private boolean near(ChineseSentence sentence, Mention mention, int verb) {
    if (mention.end() == verb) {
      return true;
    }
    boolean circumstance =
        words.at("circumstances", sentence.text(), mention.end(), verb).isPresent();
    return circumstance && verb - mention.end() <= REACH;
  }

  private static boolean isObject(ChineseSentence sentence, Mention mention) {
    return "对向给让使把被".indexOf(sentence.at(mention.start() - 1)) >= 0;
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
      moved = end < before;
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
    if (noun.isEmpty()) {
      return Optional.empty();
    }
    Span stretch = new Span(segment.start(), noun.get().to());
    Optional<Mention> speaker =
        mentions.stream()
            .filter(m -> m.span().start() >= stretch.start() && m.end() <= stretch.end())
            .findFirst();
    return speaker
        .or(() -> nouns.endingAt(sentence, before.get().to(), noun.get().from(), mentions))
        .or(() -> Optional.of(nobody(stretch)))
        .map(mention -> new Attribution(stretch, mention, ""));
  }

  private static Mention nobody(Span stretch) {
    return new Mention(stretch, stretch.start(), MentionKind.GROUP, List.of(), List.of(), "", "");
  }
}
