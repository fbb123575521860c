package org.liaison.events.extraction.english.commitment;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.liaison.events.extraction.english.claim.Attribution;
import org.liaison.events.extraction.english.clause.Clause;
import org.liaison.events.extraction.english.clause.ClauseKind;
import org.liaison.events.extraction.english.mention.Mention;
import org.liaison.events.extraction.english.mention.MentionKind;
import org.liaison.events.extraction.english.reading.Reading;
import org.liaison.events.extraction.english.word.EnglishWords;
import org.liaison.events.extraction.english.word.Grammar;
import org.liaison.events.extraction.english.word.Verb;
import org.liaison.events.extraction.english.word.VerbForm;
import org.liaison.events.extraction.text.Sentence;
import org.liaison.events.extraction.text.Token;
import org.liaison.events.extraction.time.TimeExpression;

/** Finds "agreed to …", "pledged to …", "will strengthen …", "its commitment to …". */
public final class PromiseFinder {

  private static final int LONGEST = 45;
  private static final Set<String> REFLEXIVES =
      Set.of("itself", "themselves", "jointly", "also", "both", "further");
  private static final Set<String> THINGS = Set.of("promise", "pledge");
  private static final Set<String> TIMED = Set.of("on", "in", "at", "during");
  private static final Set<String> OWNERS = Set.of("its", "their", "his", "her", "'s");

  private final EnglishWords words;

  public PromiseFinder(EnglishWords words) {
    this.words = words;
  }

  /**
   * @param opinion whether the text only tells what its author thinks
   */
  List<Promise> find(Reading reading, boolean opinion) {
    List<Promise> promises = new ArrayList<>();
    boolean predicted = reading.attributions().stream().anyMatch(this::isOutsider);
    int done = 0;
    for (int i = 0; i < reading.sentence().size(); i++) {
      Optional<Promise> promise = at(reading, i, !opinion && !predicted);
      if (promise.isPresent() && promise.get().from() >= done) {
        promises.add(promise.get());
        done = promise.get().to();
      }
    }
    return promises;
  }

  /** Somebody who speaks for no office: what he says that others will do is his view. */
  private boolean isOutsider(Attribution attribution) {
    Mention speaker = attribution.speaker();
    if (speaker.is(MentionKind.GROUP)) {
      return words.list("outsiders").stream()
          .anyMatch(word -> speaker.names().get(0).label().endsWith(word));
    }
    String affiliation = speaker.affiliation().toLowerCase(Locale.ROOT);
    return speaker.is(MentionKind.PERSON)
        && speaker.level().isEmpty()
        && (speaker.states().isEmpty()
            || words.list("expert-words").stream().anyMatch(affiliation::contains));
  }

  private Optional<Promise> at(Reading reading, int i, boolean future) {
    Clause clause = reading.clauses().of(i);
    if (clause.kind() == ClauseKind.CONDITION || reading.clauses().isConditional(clause)) {
      return Optional.empty();
    }
    Optional<Verb> verb = words.verbIn("commitment-verbs", reading.sentence().key(i));
    if (verb.isPresent()) {
      return agreed(reading, i, verb.get());
    }
    if (words.has("commitment-nouns", reading.sentence().key(i))) {
      return commitmentTo(reading, i);
    }
    return will(reading, i, future);
  }

  private Optional<Promise> agreed(Reading reading, int i, Verb verb) {
    boolean made =
        verb.form().isPast()
            || (verb.form() == VerbForm.GERUND && reading.sentence().key(i - 1).equals(","))
            || verb.form() == VerbForm.PARTICIPLE
            || isSolemn(reading, i, verb);
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
    int end = end(reading, at + 1);
    return end > at + 1 && (to || end > at + 2)
        ? Optional.of(new Promise(i, group, at + 1, end, "promise-" + verb.base(), on ? 0.6 : 0.82))
        : Optional.empty();
  }

  /** "The two sides agree to …", as joint statements have it. */
  private static boolean isSolemn(Reading reading, int i, Verb verb) {
    boolean present = verb.form() == VerbForm.BASE || verb.form() == VerbForm.THIRD;
    return present && reading.mentions().stream().anyMatch(m -> m.to() == i && m.isActing());
  }

  /** "promised checks of industrial parks": a thing rather than a deed. */
  private static boolean isThing(Sentence sentence, int at) {
    Token token = sentence.at(at);
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
      int timeAt = preposition ? at + 1 : at;
      next = Math.max(next, reading.timeAt(timeAt).map(TimeExpression::to).orElse(next));
      moved = next > at;
      at = next;
    }
    return at;
  }

  /** Start of the verb with its auxiliaries, or -1 if it is negated or only possible. */
  private static int groupStart(Sentence sentence, int verb) {
    int from = verb;
    for (int i = verb - 1; i >= Math.max(0, verb - 5); i--) {
      Token token = sentence.at(i);
      if (Grammar.isNegation(token.key()) || Grammar.isModal(token.key()) || token.is("to")) {
        return -1;
      }
      if (!Grammar.isAuxiliary(token.key()) && !Grammar.isAdverb(token)) {
        break;
      }
      from = i;
    }
    return from;
  }

  private Optional<Promise> commitmentTo(Reading reading, int i) {
    Sentence sentence = reading.sentence();
    boolean owned = OWNERS.contains(sentence.key(i - 1)) || OWNERS.contains(sentence.key(i - 2));
    boolean renewed =
        words.verbIn("renewing-verbs", sentence.key(i - 2)).isPresent()
            || words.verbIn("renewing-verbs", sentence.key(i - 3)).isPresent();
    if (!sentence.key(i + 1).equals("to") || !owned || !renewed) {
      return Optional.empty();
    }
    int end = end(reading, i + 2);
    int start = sentence.key(i - 1).equals("'s") ? i - 1 : i - 2;
    return end > i + 2
        ? Optional.of(new Promise(i, start, i + 2, end, "promise-commitment", 0.6))
        : Optional.empty();
  }

  private Optional<Promise> will(Reading reading, int i, boolean future) {
    Sentence sentence = reading.sentence();
    boolean would = sentence.key(i).equals("would") && isAnnounced(reading, i);
    if (!would && !(future && sentence.key(i).equals("will"))) {
      return Optional.empty();
    }
    int at = i + 1;
    while (Grammar.isAdverb(sentence.at(at))) {
      at++;
    }
    boolean action =
        words
            .verbAt("commitment-actions", sentence, at)
            .filter(v -> v.form() == VerbForm.BASE)
            .isPresent();
    int end = action ? end(reading, at) : 0;
    return action && end > at + 1
        ? Optional.of(
            new Promise(
                i, i, at, end, would ? "promise-announced" : "promise-will", would ? 0.78 : 0.65))
        : Optional.empty();
  }

  private boolean isAnnounced(Reading reading, int i) {
    for (int j = i - 1; j >= Math.max(0, i - 25); j--) {
      if (words.verbIn("announcing-verbs", reading.sentence().key(j)).isPresent()) {
        return true;
      }
    }
    return false;
  }

  /** What is promised ends with its sentence, before who says it, and before what it hangs on. */
  private static int end(Reading reading, int from) {
    Sentence sentence = reading.sentence();
    int i = from;
    while (i < Math.min(sentence.size(), from + LONGEST)) {
      Clause clause = reading.clauses().of(i);
      boolean other =
          i > from
              && clause.from() == i
              && (clause.kind() == ClauseKind.ATTRIBUTION
                  || clause.kind() == ClauseKind.MAIN
                  || clause.kind() == ClauseKind.SUBORDINATE
                  || clause.kind() == ClauseKind.PARTICIPIAL);
      if (other
          || (Grammar.isBreak(sentence.at(i))
              && !sentence.key(i).equals("(")
              && !sentence.key(i).equals(")"))) {
        break;
      }
      i++;
    }
    while (i > from && (sentence.key(i - 1).equals(",") || sentence.key(i - 1).equals("and"))) {
      i--;
    }
    return i;
  }
}
