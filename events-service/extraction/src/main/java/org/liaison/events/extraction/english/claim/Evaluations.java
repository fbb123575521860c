package org.liaison.events.extraction.english.claim;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.liaison.events.extraction.english.word.EnglishWords;
import org.liaison.events.extraction.english.word.Grammar;
import org.liaison.events.extraction.english.word.Inflection;
import org.liaison.events.extraction.english.word.Verbs;
import org.liaison.events.extraction.text.PhraseTrie;
import org.liaison.events.extraction.text.Sentence;

/** Finds the words of a sentence by which something is called good, bad or untrue. */
final class Evaluations {

  private static final int NEGATED_WITHIN = 3;
  private static final Map<String, Polarity> LISTS =
      Map.of(
          "supporting-words", Polarity.SUPPORTING,
          "critical-words", Polarity.CRITICAL,
          "denying-words", Polarity.DENYING);

  /** What a word says of what is spoken of. */
  enum Polarity {
    SUPPORTING,
    CRITICAL,
    DENYING
  }

  private final PhraseTrie<Polarity> phrases = new PhraseTrie<>();

  Evaluations(EnglishWords words) {
    Verbs verbs = new Verbs(words.list("irregular-verbs"));
    LISTS.forEach(
        (list, polarity) ->
            words.list(list).forEach(phrase -> phrases.addAll(forms(phrase, verbs), polarity)));
  }

  /** A phrase with its first word in every form of a verb, and its plural. */
  private static List<String> forms(String phrase, Verbs verbs) {
    int space = (phrase + " ").indexOf(' ');
    String first = phrase.substring(0, space);
    String rest = phrase.substring(space);
    Set<String> forms = new LinkedHashSet<>();
    forms.add(phrase);
    forms.add(verbs.thirdPerson(first) + rest);
    forms.add(verbs.past(first) + rest);
    forms.add(verbs.participle(first) + rest);
    forms.add(verbs.gerund(first) + rest);
    forms.add(Inflection.plural(phrase));
    return List.copyOf(forms);
  }

  /** In the order of the sentence; the longest phrase counts, and a negation before it. */
  List<Polarity> in(Sentence sentence) {
    List<Polarity> found = new ArrayList<>();
    int i = 0;
    while (i < sentence.size()) {
      Optional<PhraseTrie.Match<Polarity>> match = phrases.longest(sentence, i);
      int at = i;
      match.flatMap(m -> said(sentence, at, m.value())).ifPresent(found::add);
      i = match.map(PhraseTrie.Match::to).orElse(i + 1);
    }
    return found;
  }

  /** "not effective" is no praise, "no obstacle" no reproach, "will not reject" no denial. */
  private static Optional<Polarity> said(Sentence sentence, int at, Polarity polarity) {
    if (!isNegated(sentence, at)) {
      return Optional.of(polarity);
    }
    return polarity == Polarity.SUPPORTING ? Optional.of(Polarity.CRITICAL) : Optional.empty();
  }

  private static boolean isNegated(Sentence sentence, int at) {
    for (int i = at - 1; i >= Math.max(0, at - NEGATED_WITHIN); i--) {
      if (sentence.key(i).equals(",")) {
        return false;
      }
      if (Grammar.isNegation(sentence.key(i)) || sentence.key(i).equals("less")) {
        return !sentence.key(i + 1).equals("only");
      }
    }
    return false;
  }
}
