package org.liaison.events.extraction.chinese.mention;

import java.util.List;
import java.util.Optional;
import org.liaison.events.extraction.chinese.ChineseWords;
import org.liaison.events.extraction.chinese.text.CharacterTrie.Match;
import org.liaison.events.extraction.chinese.text.ChineseSentence;
import org.liaison.events.extraction.chinese.text.Signs;
import org.liaison.events.extraction.chinese.text.Span;

/** Finds words that stand for somebody told before: 双方, 两国元首, 他, 我国. */
final class ReferenceFinder {

  private final ChineseWords words;
  private final ChineseNames names;

  ReferenceFinder(ChineseWords words, ChineseNames names) {
    this.words = words;
    this.names = names;
  }

  Optional<Mention> at(ChineseSentence sentence, int index, Discourse discourse) {
    Optional<Mention> pair = group("pair-references", sentence, index, discourse.pair());
    if (pair.isPresent()) {
      return pair;
    }
    Optional<Mention> triple = group("triple-references", sentence, index, discourse.triple());
    if (triple.isPresent()) {
      return triple;
    }
    Optional<Match<String>> own = words.at("own-state", sentence.text(), index, sentence.end());
    if (own.isPresent()) {
      return Optional.of(own(sentence, own.get()));
    }
    Optional<Match<String>> agency =
        words.at("agency-references", sentence.text(), index, sentence.end());
    if (agency.isPresent()) {
      return discourse.lastAgency().map(mention -> mention.at(span(agency.get())));
    }
    Optional<Match<String>> body = words.at("bare-bodies", sentence.text(), index, sentence.end());
    if (body.isPresent() && !isPartOfName(sentence, index)) {
      return discourse.lastLocal().map(mention -> mention.at(span(body.get())));
    }
    return words
        .at("pronouns", sentence.text(), index, sentence.end())
        .filter(match -> !isPlural(sentence, match))
        .flatMap(match -> discourse.lastPerson().map(person -> person.at(span(match))));
  }

  /** 法院 in 联邦法院 stands for nobody told before. */
  private static boolean isPartOfName(ChineseSentence sentence, int index) {
    char before = sentence.at(index - 1);
    return Signs.isWord(before) && "由被向对与和同让经的后前时并令使".indexOf(before) < 0;
  }

  private static boolean isPlural(ChineseSentence sentence, Match<String> match) {
    char next = sentence.at(match.to());
    return next == '们'
        || (match.to() - match.from() == 1 && "人国日乡".indexOf(next) >= 0)
        || sentence.at(match.from() - 1) == '其';
  }

  private Optional<Mention> group(
      String list, ChineseSentence sentence, int index, List<String> states) {
    if (states.size() < 2) {
      return Optional.empty();
    }
    return words
        .at(list, sentence.text(), index, sentence.end())
        .map(
            match ->
                new Mention(
                    span(match),
                    index,
                    MentionKind.PAIR,
                    states.stream().map(names::name).toList(),
                    states,
                    "",
                    match.value().contains("元首") ? "heads-of-state" : ""));
  }

  /** A Chinese text that says "our country" speaks of China. */
  private Mention own(ChineseSentence sentence, Match<String> match) {
    int end =
        words
            .at("state-bodies", sentence.text(), match.to(), sentence.end())
            .map(Match::to)
            .orElse(match.to());
    return new Mention(
        new Span(match.from(), end),
        match.from(),
        MentionKind.STATE,
        List.of(names.name("china")),
        List.of("china"),
        "",
        "");
  }

  private static Span span(Match<String> match) {
    return new Span(match.from(), match.to());
  }
}
