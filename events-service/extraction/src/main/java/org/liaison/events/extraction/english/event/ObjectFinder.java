package org.liaison.events.extraction.english.event;

import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.liaison.events.extraction.english.reading.Reading;
import org.liaison.events.extraction.english.word.Grammar;
import org.liaison.events.extraction.english.word.VerbForm;
import org.liaison.events.extraction.english.word.Verbs;
import org.liaison.events.extraction.text.PhraseTrie;
import org.liaison.events.extraction.text.Sentence;
import org.liaison.events.extraction.text.Token;
import org.liaison.events.extraction.text.TokenKind;

/** Finds what a verb is done to: behind it, behind a preposition, or before a passive. */
final class ObjectFinder {

  private static final int ACTIVE_REACH = 16;
  private static final int THROUGH_REACH = 40;
  private static final int PASSIVE_THROUGH_REACH = 8;
  private static final int PASSIVE_REACH = 25;
  private static final int LONGEST_ASIDE = 5;

  private final Rules rules;
  private final Verbs verbs;

  ObjectFinder(Rules rules, Verbs verbs) {
    this.rules = rules;
    this.verbs = verbs;
  }

  /** The object behind an active verb, up to the next preposition, clause or comma. */
  Optional<NounPhrase> behind(Reading reading, int from, Set<String> nouns) {
    Sentence sentence = reading.sentence();
    NounPhrase last = null;
    NounPhrase measure = null;
    for (int i = from; i < Math.min(sentence.size(), from + ACTIVE_REACH); i++) {
      if (reading.timeAt(i).isPresent() && last == null) {
        continue;
      }
      if (sentence.key(i).equals("that") && !reading.clauses().same(i, from - 1)) {
        break;
      }
      Optional<PhraseTrie.Match<String>> noun =
          sentence.key(i - 1).equals("to") ? Optional.empty() : rules.nounAt(sentence, i);
      if (noun.isPresent()) {
        last = new NounPhrase(noun.get().value(), noun.get().from(), noun.get().to());
        i = noun.get().to() - 1;
      } else if (last != null && startsOther(sentence, i)) {
        break;
      } else if (ends(sentence, i, from)
          && !(isOf(sentence, i) && (last == null || Measures.contain(sentence.key(i - 1))))) {
        break;
      } else if (isOf(sentence, i)) {
        measure = last;
      }
    }
    return Stream.of(Optional.ofNullable(last), Optional.ofNullable(measure))
        .flatMap(Optional::stream)
        .filter(phrase -> nouns.contains(phrase.noun()) && isHead(sentence, phrase))
        .findFirst();
  }

  /** Behind a closing quotation mark, or "and" with another verb, something else is told. */
  private boolean startsOther(Sentence sentence, int i) {
    if (sentence.at(i).kind() == TokenKind.QUOTE) {
      return !sentence.key(i).equals("'") && !sentence.key(i).equals("\u2019");
    }
    boolean gerund =
        verbs.of(sentence.key(i)).stream().anyMatch(verb -> verb.form() == VerbForm.GERUND);
    if (gerund && rules.nounAt(sentence, i).isEmpty()) {
      return true;
    }
    int next = i + 1;
    if (Subjects.isPast(sentence, i)
        && (Grammar.isDeterminer(sentence.key(next)) || sentence.at(next).isCapitalised())) {
      return true;
    }
    while (Grammar.isAdverb(sentence.at(next))) {
      next++;
    }
    return sentence.key(i).equals("and")
        && verbs.of(sentence.key(next)).stream().anyMatch(verb -> verb.form() != VerbForm.GERUND)
        && rules.nounAt(sentence, next).isEmpty();
  }

  private static boolean isOf(Sentence sentence, int i) {
    return sentence.key(i).equals("of");
  }

  private static boolean ends(Sentence sentence, int i, int from) {
    Token token = sentence.at(i);
    String key = token.key();
    if (key.equals(",")) {
      return !sentence.at(i - 1).isNumber() && i > from;
    }
    boolean hyphened = sentence.at(i + 1).kind() == TokenKind.HYPHEN;
    boolean conjunction =
        Grammar.isConjunction(key) && !key.equals("and") && !key.equals("that") && !hyphened;
    return Grammar.isBreak(token)
        || conjunction
        || key.equals("of")
        || (Grammar.isPreposition(key)
            && !token.isCapitalised()
            && i > from
            && !key.equals("than")
            && !key.equals("per")
            && !((key.equals("about") || key.equals("over")) && sentence.at(i + 1).isNumber()))
        || Grammar.isAuxiliary(token);
  }

  /** A noun before another noun only describes it. */
  private boolean isHead(Sentence sentence, NounPhrase phrase) {
    return rules.nounAt(sentence, phrase.to()).isEmpty();
  }

  /** The object behind one of the prepositions: "placed three substances under control". */
  Optional<NounPhrase> through(Reading reading, int from, CompiledRule rule, boolean passive) {
    Sentence sentence = reading.sentence();
    int reach = passive ? PASSIVE_THROUGH_REACH : THROUGH_REACH;
    for (int i = from; i < Math.min(sentence.size(), from + reach); i++) {
      Token token = sentence.at(i);
      if (!reading.clauses().same(i, from - 1)) {
        continue;
      }
      if (rule.through().contains(token.key())) {
        Optional<NounPhrase> found = behind(reading, i + 1, rule.objects());
        if (found.isPresent()) {
          return found;
        }
      }
      if (Grammar.isBreak(token)) {
        break;
      }
    }
    return Optional.empty();
  }

  /** What a passive verb is done to, or an intransitive one is done by. */
  Optional<NounPhrase> before(Reading reading, int groupFrom, Set<String> nouns) {
    Sentence sentence = reading.sentence();
    NounPhrase best = null;
    int limit = Math.max(0, groupFrom - PASSIVE_REACH);
    for (int i = groupFrom - 1; i >= limit; i--) {
      if (sentence.key(i).equals(")")) {
        i = beforeAside(sentence, i);
      }
      if (Grammar.isBreak(sentence.at(i)) || Grammar.isAuxiliary(sentence.at(i))) {
        break;
      }
      Optional<PhraseTrie.Match<String>> noun = rules.nounAt(sentence, i);
      if (noun.isPresent() && noun.get().to() <= groupFrom) {
        NounPhrase phrase = new NounPhrase(noun.get().value(), i, noun.get().to());
        boolean wanted = nouns.contains(phrase.noun()) && isHead(sentence, phrase);
        boolean longer = best != null && i + 1 == best.from() && phrase.to() >= best.to();
        if (wanted && (best == null || longer || isGoverned(sentence, best.from()))) {
          best = phrase;
        }
      }
    }
    return Optional.ofNullable(best);
  }

  /** The position before "(NPP)". */
  private static int beforeAside(Sentence sentence, int close) {
    for (int i = close - 1; i >= Math.max(0, close - LONGEST_ASIDE); i--) {
      if (sentence.key(i).equals("(")) {
        return i - 1;
      }
    }
    return close;
  }

  /** "control" in "cooperation on control" is not what the sentence speaks of. */
  private static boolean isGoverned(Sentence sentence, int position) {
    for (int i = position - 1; i >= position - 4; i--) {
      Token token = sentence.at(i);
      if (token.is("of") || Grammar.isPreposition(token.key())) {
        return true;
      }
      if (!token.isWord() || Grammar.isDeterminer(token.key())) {
        return false;
      }
    }
    return false;
  }
}
