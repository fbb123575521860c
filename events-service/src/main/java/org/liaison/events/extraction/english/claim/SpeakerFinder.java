package org.liaison.events.extraction.english.claim;

import java.util.List;
import java.util.Optional;
import org.liaison.events.extraction.english.mention.Mention;
import org.liaison.events.extraction.english.mention.MentionKind;
import org.liaison.events.extraction.english.word.EnglishWords;
import org.liaison.events.extraction.english.word.Grammar;
import org.liaison.events.extraction.text.Sentence;
import org.liaison.events.extraction.text.Token;
import org.liaison.events.extraction.time.TimeExpression;

/** Finds the speaker that a verb of saying belongs to. */
final class SpeakerFinder {

  private static final int REACH = 12;

  private final EnglishWords words;

  SpeakerFinder(EnglishWords words) {
    this.words = words;
  }

  /** The speaker before the verb, with nothing but adverbs, times and appositions between them. */
  Optional<Mention> before(
      Sentence sentence, int verb, List<Mention> mentions, List<TimeExpression> times) {
    int position = verb - 1;
    while (position >= 0) {
      int at = position;
      Optional<Mention> mention =
          mentions.stream().filter(m -> at >= m.from() && at < m.until()).findFirst();
      if (mention.isPresent()) {
        return mention.filter(m -> maySpeak(m) && m.from() > verb - REACH * 2);
      }
      Optional<TimeExpression> time =
          times.stream().filter(t -> at >= t.from() && at < t.to()).findFirst();
      if (time.isPresent()) {
        position = time.get().from() - 1;
      } else if (isBetween(sentence, position)) {
        position--;
      } else {
        return noun(sentence, position, mentions);
      }
    }
    return Optional.empty();
  }

  private static boolean maySpeak(Mention mention) {
    return !mention.locative();
  }

  private static boolean isBetween(Sentence sentence, int position) {
    Token token = sentence.at(position);
    return Grammar.isAdverb(token) || Grammar.isHave(token.key()) || token.is("on");
  }

  /**
   * "A White House statement", "the ministry's spokesperson", an organisation that nobody knows.
   */
  private Optional<Mention> noun(Sentence sentence, int position, List<Mention> mentions) {
    Token token = sentence.at(position);
    boolean speechNoun =
        words
            .match("speech-nouns", sentence, position)
            .filter(m -> m.to() == position + 1)
            .isPresent();
    if (speechNoun) {
      Optional<Mention> owner =
          mentions.stream()
              .filter(m -> m.to() <= position && m.to() >= position - 3 && !m.is(MentionKind.GROUP))
              .reduce((first, second) -> second);
      int from = owner.map(Mention::from).orElse(nounStart(sentence, position));
      return Optional.of(
          owner
              .map(m -> institution(m, from, position + 1))
              .orElse(
                  AttributionFinder.unnamed(
                      from, position + 1, sentence.text(from, position + 1))));
    }
    if (token.isCapitalised() && !Grammar.isFunctionWord(token)) {
      int from = position;
      while (sentence.at(from - 1).isCapitalised()
          || (sentence.key(from - 1).equals("of") && sentence.at(from - 2).isCapitalised())) {
        from--;
      }
      return Optional.of(
          AttributionFinder.unnamed(from, position + 1, sentence.text(from, position + 1)));
    }
    return Optional.empty();
  }

  private static Mention institution(Mention owner, int from, int to) {
    MentionKind kind = owner.is(MentionKind.ADJECTIVE) ? MentionKind.STATE : owner.kind();
    return new Mention(
        from,
        to,
        to,
        kind,
        owner.names(),
        owner.states(),
        owner.affiliation(),
        owner.level(),
        false);
  }

  private static int nounStart(Sentence sentence, int position) {
    int from = position;
    while (from > 0
        && from > position - 4
        && sentence.at(from - 1).isWord()
        && !Grammar.isAuxiliary(sentence.key(from - 1))
        && !Grammar.isPreposition(sentence.key(from - 1))) {
      from--;
    }
    return from;
  }

  /** The speaker that is named from exactly here on, article aside. */
  Optional<Mention> startingAt(Sentence sentence, int position, List<Mention> mentions) {
    int start = Grammar.isDeterminer(sentence.key(position)) ? position + 1 : position;
    return mentions.stream()
        .filter(m -> (m.from() == start || m.from() == position) && maySpeak(m))
        .findFirst()
        .map(m -> m.is(MentionKind.ADJECTIVE) ? institution(m, m.from(), m.to()) : m);
  }

  /**
   * The speaker who is named here or as the noun that this begins with: "a White House statement".
   */
  Optional<Mention> named(Sentence sentence, int position, List<Mention> mentions) {
    Optional<Mention> direct = startingAt(sentence, position, mentions);
    if (direct.isPresent()) {
      return direct;
    }
    for (int i = position; i < position + 8; i++) {
      int at = i;
      Optional<Mention> mention =
          mentions.stream().filter(m -> m.from() == at && !m.locative()).findFirst();
      if (mention.isPresent()) {
        return mention.map(m -> m.is(MentionKind.ADJECTIVE) ? institution(m, m.from(), m.to()) : m);
      }
      Token token = sentence.at(i);
      if (token.is(",") || Grammar.isBreak(token)) {
        break;
      }
      if (words.match("speech-nouns", sentence, i).isPresent()) {
        return named(sentence, i, position, mentions);
      }
    }
    return Optional.empty();
  }

  /** "a report by the DEA", or the report itself. */
  private Optional<Mention> named(Sentence sentence, int noun, int from, List<Mention> mentions) {
    String link = sentence.key(noun + 1);
    if (link.equals("by")
        || link.equals("from")
        || link.equals("of")
        || link.equals("released")
        || link.equals("issued")) {
      Optional<Mention> owner =
          mentions.stream()
              .filter(m -> m.from() > noun && m.from() <= noun + 4 && !m.locative())
              .findFirst();
      if (owner.isPresent()) {
        return owner;
      }
    }
    int start = Grammar.isDeterminer(sentence.key(from)) ? from + 1 : from;
    return start <= noun
        ? Optional.of(AttributionFinder.unnamed(from, noun + 1, sentence.text(start, noun + 1)))
        : Optional.empty();
  }

  /** First token of all that names the speaker. */
  int start(Sentence sentence, Mention speaker) {
    int from = speaker.from();
    return Grammar.isDeterminer(sentence.key(from - 1)) ? from - 1 : from;
  }
}
