package org.liaison.events.extraction.chinese.mention;

import java.util.Optional;
import org.liaison.events.extraction.chinese.ChineseWords;
import org.liaison.events.extraction.chinese.text.CharacterTrie.Match;
import org.liaison.events.extraction.chinese.text.Signs;
import org.liaison.events.extraction.chinese.text.Span;

/** Tells how far a person's name goes that begins at an index: 林若川, 欧阳明, 达斯卡尔, 加达·瓦利. */
final class PersonNames {

  private static final int LONGEST_FOREIGN = 20;
  private static final int LONGEST_GIVEN = 6;

  private final ChineseWords words;

  PersonNames(ChineseWords words) {
    this.words = words;
  }

  /** The name that begins at an index, known to be a name by what stands before it. */
  Optional<Span> at(String text, int from, int limit) {
    if (from >= limit || !Signs.isHan(text.charAt(from))) {
      return Optional.empty();
    }
    Optional<Span> foreign = foreign(text, from, limit);
    if (foreign.isPresent() && (isDotted(text, foreign.get()) || foreign.get().length() > 3)) {
      return foreign;
    }
    Optional<Span> chinese = chinese(text, from, limit);
    return chinese.isPresent() ? chinese : foreign;
  }

  /** Surname and one or two more characters, up to a word that cannot belong to a name. */
  Optional<Span> chinese(String text, int from, int limit) {
    Optional<Match<String>> surname = words.at("surnames", text, from, limit);
    if (surname.isEmpty() || words.at("no-names", text, from, limit).isPresent()) {
      return Optional.empty();
    }
    int given = surname.get().to();
    if (given < limit && "某".indexOf(text.charAt(given)) >= 0) {
      boolean twice =
          given + 1 < limit
              && isGiven(text, given + 1)
              && !isEdge(text, given + 1, limit)
              && (text.charAt(given + 1) == '某' || isEdge(text, given + 2, limit));
      return Optional.of(new Span(from, twice ? given + 2 : given + 1));
    }
    if (!isGiven(text, given) || given >= limit || isEdge(text, given, limit)) {
      return Optional.empty();
    }
    boolean two =
        given + 1 < limit
            && isGiven(text, given + 1)
            && (!isEdge(text, given + 1, limit) || isLastSign(text, given + 1, limit));
    return Optional.of(new Span(from, two ? given + 2 : given + 1));
  }

  /** 为 in 毕可为建议, 同 in 许大同率团: a sign before another edge may end the name. */
  private boolean isLastSign(String text, int index, int limit) {
    if (text.charAt(index) == '同') {
      return index + 1 < limit
          && Signs.isHan(text.charAt(index + 1))
          && isEdge(text, index + 1, limit);
    }
    return text.charAt(index) == '为'
        && words.at("name-edges", text, index, limit).filter(m -> m.to() == index + 1).isPresent()
        && words.at("speech-verbs", text, index + 1, limit).isPresent();
  }

  /** 老许, 小王. */
  Optional<Span> nickname(String text, int from, int limit) {
    boolean familiar =
        words
            .at("nicknames", text, from, limit)
            .flatMap(match -> words.at("surnames", text, match.to(), limit))
            .filter(match -> isEdge(text, match.to(), limit))
            .isPresent();
    return familiar ? Optional.of(new Span(from, from + 2)) : Optional.empty();
  }

  private static boolean isGiven(String text, int index) {
    return index < text.length() && Signs.isHan(text.charAt(index));
  }

  /** Whether a word begins here that no name goes on with: 说, 表示, 在, 与. */
  boolean isEdge(String text, int index, int limit) {
    return index >= limit
        || !Signs.isHan(text.charAt(index))
        || words.at("name-edges", text, index, limit).isPresent();
  }

  /** A name that its form shows, whatever stands before: 凯文·布罗索, 刘某. */
  Optional<Span> dotted(String text, int from, int limit) {
    boolean nameless =
        from + 1 < limit
            && text.charAt(from + 1) == '某'
            && words.has("surnames", text.substring(from, from + 1));
    if (nameless) {
      return chinese(text, from, limit);
    }
    return from >= limit || !words.has("transliteration", String.valueOf(text.charAt(from)))
        ? Optional.empty()
        : foreign(text, from, limit)
            .filter(span -> isDotted(text, span) && !isPlace(text, span.end(), limit));
  }

  private Optional<Span> foreign(String text, int from, int limit) {
    int i = afterGiven(text, from, limit);
    while (i < Math.min(limit, from + LONGEST_FOREIGN) && isTransliteration(text, i, limit)) {
      i++;
    }
    boolean long2 = i - from >= 2;
    return long2 && text.charAt(i - 1) != '·' ? Optional.of(new Span(from, i)) : Optional.empty();
  }

  /** Index of the dot behind a given name, whatever its signs; the index itself without one. */
  private int afterGiven(String text, int from, int limit) {
    int i = from;
    while (i < Math.min(limit, from + LONGEST_GIVEN) && !isEdge(text, i, limit)) {
      i++;
    }
    boolean dot = i > from && i < limit && text.charAt(i) == '·';
    return dot ? i : from;
  }

  boolean isTransliteration(String text, int index, int limit) {
    char sign = text.charAt(index);
    boolean dot = sign == '·' || sign == '-' || sign == '•';
    boolean latin =
        sign >= 'A' && sign <= 'Z' && index + 1 < limit && text.charAt(index + 1) == '·';
    return dot
        || latin
        || (words.has("transliteration", String.valueOf(sign)) && !isWord(text, index, limit));
  }

  /** 在 and 和 are not used to write foreign names, but some signs of theirs begin other words. */
  private boolean isWord(String text, int index, int limit) {
    return words.at("name-edges", text, index, limit).isPresent();
  }

  /** 拉萨罗·卡德纳斯港. */
  private static boolean isPlace(String text, int end, int limit) {
    return end < limit && "港市州省镇岛湾".indexOf(text.charAt(end)) >= 0;
  }

  private static boolean isDotted(String text, Span span) {
    return text.substring(span.start(), span.end()).indexOf('·') >= 0;
  }
}
