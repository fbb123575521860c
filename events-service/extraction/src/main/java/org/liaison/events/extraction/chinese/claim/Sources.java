package org.liaison.events.extraction.chinese.claim;

import java.util.List;
import java.util.Optional;
import org.liaison.events.extraction.chinese.ChineseWords;
import org.liaison.events.extraction.chinese.mention.Mention;
import org.liaison.events.extraction.chinese.mention.MentionKind;
import org.liaison.events.extraction.chinese.text.CharacterTrie.Match;
import org.liaison.events.extraction.chinese.text.ChineseSentence;
import org.liaison.events.extraction.chinese.text.Segment;
import org.liaison.events.extraction.chinese.text.Span;

/** Reads sources that a clause names: 据路透社报道, 记者从有关部门获悉. */
final class Sources {

  private static final int LONGEST_LEARNT = 12;

  private final ChineseWords words;
  private final SpeakerNouns nouns;

  Sources(ChineseWords words, SpeakerNouns nouns) {
    this.words = words;
    this.nouns = nouns;
  }

  /** 据路透社报道, 根据双方公开表述. */
  Optional<Attribution> named(ChineseSentence sentence, Segment segment, List<Mention> mentions) {
    Optional<Match<String>> before =
        words
            .at("sources-before", sentence.text(), segment.start(), segment.end())
            .or(() -> quoting(sentence, segment));
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

  /** 报道援引一名官员的话说. */
  private Optional<Match<String>> quoting(ChineseSentence sentence, Segment segment) {
    int limit = Math.min(segment.end(), segment.start() + LONGEST_LEARNT);
    return words.first("quoting", sentence.text(), segment.start(), limit);
  }

  private static Optional<Mention> within(List<Mention> mentions, Span stretch) {
    return mentions.stream()
        .filter(m -> m.span().start() >= stretch.start() && m.end() <= stretch.end())
        .findFirst();
  }

  /** 记者从有关部门获悉. */
  Optional<Attribution> learnt(ChineseSentence sentence, Segment segment, List<Mention> mentions) {
    Optional<Match<String>> verb =
        words.last("learnt", sentence.text(), segment.start(), segment.end());
    Optional<Match<String>> from =
        verb.flatMap(
            match -> words.first("learnt-from", sentence.text(), segment.start(), match.from()));
    int start = from.map(Match::to).orElseGet(() -> learntFrom(sentence, segment));
    if (verb.isEmpty() || start < 0) {
      return Optional.empty();
    }
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

  /** Index behind 从 in 记者21日从…获悉; -1 without. */
  private static int learntFrom(ChineseSentence sentence, Segment segment) {
    int from = sentence.plain(segment.start(), segment.end()).indexOf('从');
    boolean reporter = from > 0 && from <= LONGEST_LEARNT && sentence.has(segment.start(), "记者");
    return reporter ? segment.start() + from + 1 : -1;
  }

  private static Mention nobody(Span stretch) {
    return new Mention(stretch, stretch.start(), MentionKind.GROUP, List.of(), List.of(), "", "");
  }
}
