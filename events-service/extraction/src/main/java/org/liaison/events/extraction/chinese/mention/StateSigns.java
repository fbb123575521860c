package org.liaison.events.extraction.chinese.mention;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.liaison.events.extraction.Name;
import org.liaison.events.extraction.chinese.ChineseWords;
import org.liaison.events.extraction.chinese.text.CharacterTrie.Match;
import org.liaison.events.extraction.chinese.text.ChineseSentence;
import org.liaison.events.extraction.chinese.text.Signs;
import org.liaison.events.extraction.chinese.text.Span;

/** Finds states that are named by single signs: 中美, 中泰美三方, 中、老、缅三国, 美方. */
final class StateSigns {

  private static final int MOST_SIGNS = 7;
  private static final char TAIWAN = '台';

  private final ChineseWords words;
  private final ChineseNames names;
  private final BodyFinder bodies;

  StateSigns(ChineseWords words, ChineseNames names, BodyFinder bodies) {
    this.words = words;
    this.names = names;
    this.bodies = bodies;
  }

  /** 中美, 中美两国, 中泰美三方, 美方. */
  Optional<Mention> at(ChineseSentence sentence, int index) {
    if (sentence.at(index) == TAIWAN && !isTaiwan(sentence, index)) {
      return Optional.empty();
    }
    List<String> ids = new ArrayList<>();
    int i = index;
    while (i < sentence.end() && ids.size() < MOST_SIGNS) {
      Optional<String> id = names.shortState(sentence.at(i), sentence.text());
      if (id.isEmpty() || ids.contains(id.get()) || (i > index && isNameAt(sentence, i))) {
        break;
      }
      ids.add(id.get());
      i =
          sentence.at(i + 1) == '、' && names.shortState(sentence.at(i + 2)).isPresent()
              ? i + 2
              : i + 1;
    }
    if (ids.size() == 1) {
      return sentence.at(i) == '方'
          ? Optional.of(side(sentence, index, i + 1, ids))
          : Optional.empty();
    }
    Optional<Match<String>> noun = words.at("pair-nouns", sentence.text(), i, sentence.end());
    boolean between = words.at("pair-openers", sentence.text(), i, sentence.end()).isPresent();
    boolean known =
        ids.size() > 1
            && !Character.isDigit(sentence.at(index - 1))
            && (noun.isPresent() || between || isPlain(sentence, index, i));
    if (!known) {
      return Optional.empty();
    }
    Span span = new Span(index, noun.map(Match::to).orElse(i));
    String level =
        noun.filter(match -> match.value().contains("元首")).isPresent() ? "heads-of-state" : "";
    List<Name> named = ids.stream().map(names::name).toList();
    return Optional.of(new Mention(span, index, MentionKind.PAIR, named, ids, "", level));
  }

  /** 台美 and 台方, not 台北 nor 平台. */
  private boolean isTaiwan(ChineseSentence sentence, int index) {
    char before = sentence.at(index - 1);
    return (!Signs.isWord(before) || "与和同对向由在据".indexOf(before) >= 0)
        && names.place(sentence.text(), index, sentence.end()).isEmpty();
  }

  /** 日内瓦 in 中美日内瓦会谈 is a town, not Japan. */
  private boolean isNameAt(ChineseSentence sentence, int index) {
    return names.actor(sentence.text(), index, sentence.end()).isPresent()
        || names.place(sentence.text(), index, sentence.end()).isPresent();
  }

  /** 其中加强 and 中法 of a word are no states; 中美洲 is none either. */
  private boolean isPlain(ChineseSentence sentence, int from, int to) {
    boolean pair = words.has("plain-pairs", sentence.plain(from, to));
    return pair && sentence.at(to) != '洲' && "其集拉北南欧".indexOf(sentence.at(from - 1)) < 0;
  }

  private Mention side(ChineseSentence sentence, int from, int to, List<String> ids) {
    int end = bodies.body(sentence, to);
    return new Mention(
        new Span(from, end), from, MentionKind.STATE, List.of(names.name(ids.get(0))), ids, "", "");
  }
}
