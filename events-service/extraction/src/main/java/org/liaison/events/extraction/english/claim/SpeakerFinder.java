package org.liaison.events.extraction.english.claim;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.liaison.events.extraction.Name;
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
  private static final Set<String> NOBODY =
      Set.of("nobody", "everyone", "everybody", "somebody", "few", "many", "some", "none", "it");

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
      } else if (isBetween(sentence, position) || closesApposition(sentence, position, mentions)) {
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

  /** The comma behind ", director of the Center". */
  private static boolean closesApposition(Sentence sentence, int position, List<Mention> mentions) {
    return sentence.key(position).equals(",")
        && mentions.stream().anyMatch(m -> m.until() == position && m.until() > m.to());
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
    boolean office = token.isLowerCase() && words.has("organisation-words", token.key());
    boolean speechNoun =
        office
            || words
                .match("speech-nouns", sentence, position)
                .filter(m -> m.to() == position + 1)
                .isPresent();
    if (speechNoun) {
      Optional<Mention> owner =
          mentions.stream()
              .filter(m -> m.to() <= position && m.to() >= position - 3 && !m.is(MentionKind.GROUP))
              .reduce((first, second) -> second);
      int from = owner.map(Mention::from).orElse(nounStart(sentence, position));
      boolean unknown = office && owner.filter(m -> m.is(MentionKind.ADJECTIVE)).isPresent();
      if (unknown) {
        return owner.map(m -> group(m, sentence.text(from, position + 1), position + 1));
      }
      return Optional.of(
          owner
              .map(m -> institution(m, from, position + 1))
              .orElse(
                  AttributionFinder.unnamed(
                      from, position + 1, sentence.text(from, position + 1))));
    }
    if (NOBODY.contains(token.key())) {
      return Optional.empty();
    }
    int phrase = prepositionalStart(sentence, position);
    if (phrase > 0) {
      Optional<Mention> owner = endingAt(phrase, mentions);
      return owner.isPresent() ? owner : noun(sentence, phrase - 1, mentions);
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

  private static Optional<Mention> endingAt(int end, List<Mention> mentions) {
    return mentions.stream().filter(m -> m.to() == end && maySpeak(m)).findFirst();
  }

  /**
   * Where "in Buenos Aires" begins in "diplomats in Buenos Aires said"; 0 if nothing such stands
   * here.
   */
  private static int prepositionalStart(Sentence sentence, int position) {
    int from = position;
    while (from > 0 && sentence.at(from).isCapitalised()) {
      from--;
    }
    String key = sentence.key(from);
    boolean preposition = key.equals("in") || key.equals("at") || key.equals("from");
    return preposition && from < position ? from : 0;
  }

  /** "Mexican attorney general's office": nobody of the lexicon, but of a known state. */
  private static Mention group(Mention owner, String label, int to) {
    List<Name> names = List.of(new Name("", label));
    return new Mention(
        owner.from(), to, to, MentionKind.GROUP, names, owner.states(), "", "", false);
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
        && !Grammar.isPreposition(sentence.key(from - 1))
        && !Grammar.isConjunction(sentence.key(from - 1))) {
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
