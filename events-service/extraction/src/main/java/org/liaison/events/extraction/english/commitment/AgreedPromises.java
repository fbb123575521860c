package org.liaison.events.extraction.english.commitment;

import java.util.Optional;
import java.util.Set;
import org.liaison.events.extraction.english.reading.Reading;
import org.liaison.events.extraction.english.word.EnglishWords;
import org.liaison.events.extraction.english.word.Grammar;
import org.liaison.events.extraction.english.word.Verb;
import org.liaison.events.extraction.english.word.VerbForm;
import org.liaison.events.extraction.text.Sentence;
import org.liaison.events.extraction.text.Token;
import org.liaison.events.extraction.time.TimeExpression;

/** Reads "agreed to …", "pledged $5 million", "reaffirmed its commitment to …" as promises. */
final class AgreedPromises {

  private static final Set<String> REFLEXIVES =
      Set.of("itself", "themselves", "jointly", "also", "both", "further");
  private static final Set<String> THINGS = Set.of("promise", "pledge");
  private static final Set<String> TIMED = Set.of("on", "in", "at", "during");
  private static final Set<String> STATIC =
      Set.of("remains", "remain", "remained", "is", "are", "be", "stays");
  private static final Set<String> DID = Set.of("did", "do", "does");
  private static final Set<String> OWNERS = Set.of("its", "their", "his", "her", "'s");

  private static final int DEMANDED_WITHIN = 6;

  private final EnglishWords words;
  private final PromiseEnd ends;

  AgreedPromises(EnglishWords words, PromiseEnd ends) {
    this.words = words;
    this.ends = ends;
  }

  /** What is promised by a verb. */
  Optional<Promise> at(Reading reading, int i, Verb verb) {
    if (verb.base().equals("commit") && STATIC.contains(reading.sentence().key(i - 1))) {
      return Optional.empty();
    }
    boolean made =
        verb.form().isPast()
            || (verb.form() == VerbForm.GERUND && reading.sentence().key(i - 1).equals(","))
            || verb.form() == VerbForm.PARTICIPLE
            || isSolemn(reading, i, verb)
            || DID.contains(reading.sentence().key(i - 1));
    int group = groupStart(reading.sentence(), i);
    if (!made || group < 0) {
      return Optional.empty();
    }
    int at = skip(reading, i + 1);
    boolean to =
        reading.sentence().key(at).equals("to") && reading.sentence().at(at + 1).isLowerCase();
    boolean on =
        (reading.sentence().key(at).equals("on") && verb.base().equals("agree"))
            || (THINGS.contains(verb.base()) && isThing(reading.sentence(), at));
    at = on && !reading.sentence().key(at).equals("on") ? at - 1 : at;
    if ((!to && !on) || Grammar.isNegation(reading.sentence().key(at + 1))) {
      return Optional.empty();
    }
    int end = ends.of(reading, at + 1);
    return end > at + 1 && (to || end > at + 2)
        ? Optional.of(
            new Promise(
                reading,
                i,
                group,
                reading,
                at + 1,
                end,
                0,
                false,
                "promise-" + verb.base(),
                on ? 0.6 : 0.82))
        : Optional.empty();
  }

  /** "The two sides agree to …", as joint statements have it; not "demanded that China agree". */
  private static boolean isSolemn(Reading reading, int i, Verb verb) {
    boolean present = verb.form() == VerbForm.BASE || verb.form() == VerbForm.THIRD;
    for (int j = i - 1; j >= Math.max(0, i - DEMANDED_WITHIN); j--) {
      if (reading.sentence().key(j).equals("that")) {
        return false;
      }
    }
    return present && reading.mentions().stream().anyMatch(m -> m.to() == i && m.isActing());
  }

  /** "promised checks of industrial parks": a thing rather than a deed. */
  private static boolean isThing(Sentence sentence, int at) {
    Token token = sentence.at(at);
    boolean money = token.is("$") || sentence.key(at + 1).equals("$");
    if (money || token.isNumber()) {
      return true;
    }
    return token.isLowerCase()
        && !Grammar.isPreposition(token.key())
        && !Grammar.isConjunction(token.key())
        && !Grammar.isPronoun(token.key());
  }

  /** Position behind "jointly", "itself", "on Wednesday". */
  private static int skip(Reading reading, int from) {
    int at = from;
    boolean moved = true;
    while (moved) {
      int next = at;
      if (REFLEXIVES.contains(reading.sentence().key(at))
          || Grammar.isAdverb(reading.sentence().at(at))) {
        next = at + 1;
      }
      boolean preposition = TIMED.contains(reading.sentence().key(at));
      next = Math.max(next, preposition ? beforeTo(reading.sentence(), at) : next);
      int timeAt = preposition ? at + 1 : at;
      next = Math.max(next, reading.timeAt(timeAt).map(TimeExpression::to).orElse(next));
      moved = next > at;
      at = next;
    }
    return at;
  }

  /** "agreed at that time to", "agreed in principle to". */
  private static int beforeTo(Sentence sentence, int from) {
    for (int i = from + 1; i < from + 6 && sentence.at(i).isWord(); i++) {
      if (sentence.key(i).equals("to")) {
        return i;
      }
    }
    return from;
  }

  /** Start of the verb with its auxiliaries, or -1 if it is negated or only possible. */
  static int groupStart(Sentence sentence, int verb) {
    int from = verb;
    for (int i = verb - 1; i >= Math.max(0, verb - 5); i--) {
      Token token = sentence.at(i);
      if (Grammar.isNegation(token.key()) || Grammar.isModal(token) || token.is("to")) {
        return -1;
      }
      if (!Grammar.isAuxiliary(token) && !Grammar.isAdverb(token)) {
        break;
      }
      from = i;
    }
    return from;
  }

  /** What is promised by a noun. */
  Optional<Promise> commitmentTo(Reading reading, int i) {
    Sentence sentence = reading.sentence();
    boolean owned = OWNERS.contains(sentence.key(i - 1)) || OWNERS.contains(sentence.key(i - 2));
    boolean renewed =
        words.verbIn("renewing-verbs", sentence.key(i - 2)).isPresent()
            || words.verbIn("renewing-verbs", sentence.key(i - 3)).isPresent();
    if (!sentence.key(i + 1).equals("to") || !owned || !renewed) {
      return Optional.empty();
    }
    int end = ends.of(reading, i + 2);
    int start = sentence.key(i - 1).equals("'s") ? i - 1 : i - 2;
    return end > i + 2
        ? Optional.of(
            new Promise(
                reading, i, start, reading, i + 2, end, 0, false, "promise-commitment", 0.6))
        : Optional.empty();
  }
}
