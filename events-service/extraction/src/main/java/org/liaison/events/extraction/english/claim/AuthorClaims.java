package org.liaison.events.extraction.english.claim;

import java.util.List;
import java.util.Set;
import org.liaison.events.extraction.ClaimFinding;
import org.liaison.events.extraction.Name;
import org.liaison.events.extraction.english.reading.Reading;
import org.liaison.events.extraction.english.word.EnglishWords;
import org.liaison.events.extraction.english.word.Grammar;
import org.liaison.events.extraction.text.DocumentText;
import org.liaison.events.extraction.text.Sentence;

/**
 * Finds what the author of a commentary or testimony tells that he said: "I warned that", "by my
 * count". What a commentary says without telling who says it is no claim.
 */
public final class AuthorClaims {

  private static final List<String> VERBS =
      List.of(
          "speech-neutral",
          "speech-further",
          "speech-supporting",
          "speech-critical",
          "speech-denying");
  private static final Set<String> VIEWS =
      Set.of("view", "opinion", "count", "judgment", "judgement", "experience", "estimate");

  private final EnglishWords words;
  private final Stances stances;

  public AuthorClaims(EnglishWords words) {
    this.words = words;
    this.stances = new Stances(words);
  }

  public List<ClaimFinding> find(DocumentText text, List<Reading> readings) {
    return readings.stream()
        .filter(r -> r.attributions().isEmpty() && isFirstPerson(r.sentence()))
        .map(r -> claim(text, r))
        .toList();
  }

  private boolean isFirstPerson(Sentence sentence) {
    boolean quoted = false;
    for (int i = 0; i < sentence.size(); i++) {
      quoted ^= Quotes.isMark(sentence.at(i));
      if (!quoted && (says(sentence, i) || isView(sentence, i))) {
        return true;
      }
    }
    return false;
  }

  /** "I said", "I have found"; what the author thinks now is what the whole text says. */
  private boolean says(Sentence sentence, int i) {
    if (!sentence.at(i).text().equals("I") || sentence.key(i - 1).equals("what")) {
      return false;
    }
    int verb = i + 1;
    while (Grammar.isAuxiliary(sentence.at(verb)) || Grammar.isAdverb(sentence.at(verb))) {
      verb++;
    }
    int at = verb;
    return VERBS.stream()
        .flatMap(list -> words.verbAt(list, sentence, at).stream())
        .anyMatch(found -> found.form().isPast() || found.form().isParticiple());
  }

  private static boolean isView(Sentence sentence, int i) {
    return sentence.key(i).equals("my") && VIEWS.contains(sentence.key(i + 1));
  }

  private ClaimFinding claim(DocumentText text, Reading reading) {
    List<String> authors = text.source().authors();
    String author = authors.isEmpty() ? text.source().publisher() : String.join(", ", authors);
    return new ClaimFinding(
        new Name("", author),
        "",
        text.source().publisher(),
        false,
        stances.ofAuthor(reading.sentence()),
        Content.whole(reading.sentence()),
        List.of(reading.sentence().passage(text.codePoints())),
        "author-first-person",
        0.6);
  }
}
