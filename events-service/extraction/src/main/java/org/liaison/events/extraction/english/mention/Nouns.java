package org.liaison.events.extraction.english.mention;

import java.util.Set;
import org.liaison.events.extraction.english.word.EnglishWords;
import org.liaison.events.extraction.english.word.Grammar;
import org.liaison.events.extraction.text.Sentence;
import org.liaison.events.extraction.text.Token;
import org.liaison.events.extraction.text.TokenKind;

/** Reads proper names and the titles and appositions that stand with them. */
final class Nouns {

  private static final int LONGEST_NAME = 4;
  private static final int LONGEST_ORGANISATION = 9;
  private static final int LONGEST_APPOSITION = 24;
  private static final Set<String> PARTICLES =
      Set.of("de", "la", "del", "van", "von", "bin", "al", "der", "el", "dos", "da");

  private final EnglishWords words;

  Nouns(EnglishWords words) {
    this.words = words;
  }

  /** Position after the name that begins here, or the position itself if none does. */
  int nameEnd(Sentence sentence, int from) {
    int to = from;
    int count = 0;
    while (count < LONGEST_NAME && isNamePart(sentence, to)) {
      to++;
      count++;
      if (sentence.at(to).kind() == TokenKind.HYPHEN
          && !sentence.at(to).spaced()
          && sentence.at(to + 1).isCapitalised()) {
        to++;
      } else if (PARTICLES.contains(sentence.key(to)) && sentence.at(to + 1).isCapitalised()) {
        to++;
      }
    }
    return to;
  }

  private boolean isNamePart(Sentence sentence, int position) {
    Token token = sentence.at(position);
    return token.isCapitalised()
        && !Grammar.isFunctionWord(token)
        && !(token.isCapitals() && token.text().length() > 2 && !token.isAbbreviated())
        && !words.has("organisation-words", token.key())
        && !words.has("title-words", token.key());
  }

  /** Position after the titles that begin here ("Vice Minister", "spokesperson"). */
  int titleEnd(Sentence sentence, int from) {
    int to = from;
    while (true) {
      var match = words.match("title-words", sentence, to);
      boolean name = match.filter(m -> m.value().equals("national")).isPresent();
      if (match.isEmpty() || (name && sentence.at(to).isCapitalised())) {
        return to;
      }
      to = match.get().to();
    }
  }

  /** Position after ", director of the Center for American Studies", or the position itself. */
  int appositionEnd(Sentence sentence, int from) {
    if (!sentence.key(from).equals(",")) {
      return organisationEnd(sentence, from);
    }
    boolean titled = sentence.key(from + 1).equals("who");
    if (titled && words.verbIn("office-verbs", sentence.key(from + 2)).isEmpty()) {
      return from;
    }
    for (int i = from + 1; i <= Math.min(from + LONGEST_APPOSITION, sentence.size()); i++) {
      Token token = sentence.at(i);
      boolean ends = token.is(",") || Grammar.isBreak(token) || isSpeech(token);
      if (ends || i == sentence.size()) {
        return titled ? i : from;
      }
      boolean early = i <= from + 7;
      titled |= early && words.match("title-words", sentence, i).isPresent();
      boolean relative = i > from + 1 && (token.is("who") || token.is("which"));
      if (relative) {
        return titled ? i : from;
      }
      if (Grammar.isAuxiliary(token)) {
        return from;
      }
    }
    return from;
  }

  /** " of the Northgate Institute for Drug Policy" right behind a name. */
  private int organisationEnd(Sentence sentence, int from) {
    if (!Set.of("of", "at", "from", "with").contains(sentence.key(from))) {
      return from;
    }
    int to = Grammar.isDeterminer(sentence.key(from + 1)) ? from + 2 : from + 1;
    int end = to;
    boolean organisation = false;
    while (end < to + LONGEST_ORGANISATION && isOrganisationPart(sentence, end, to)) {
      organisation |= words.has("organisation-words", sentence.key(end));
      end++;
    }
    while (end > to && !sentence.at(end - 1).isCapitalised()) {
      end--;
    }
    return organisation ? end : from;
  }

  private static boolean isOrganisationPart(Sentence sentence, int position, int first) {
    Token token = sentence.at(position);
    boolean link =
        token.is("of") || token.is("for") || token.is("and") || token.is("on") || token.is("the");
    return token.isCapitalised() || (position > first && link);
  }

  private boolean isSpeech(Token token) {
    return words
        .verbIn("speech-neutral", token.key())
        .filter(verb -> verb.form().isPast() && token.isLowerCase())
        .isPresent();
  }
}
