package org.liaison.events.extraction.english.event;

import java.util.Optional;
import java.util.Set;
import org.liaison.events.extraction.english.clause.Clause;
import org.liaison.events.extraction.english.clause.ClauseKind;
import org.liaison.events.extraction.english.reading.Reading;
import org.liaison.events.extraction.english.word.EnglishWords;
import org.liaison.events.extraction.english.word.Grammar;
import org.liaison.events.extraction.english.word.Verb;
import org.liaison.events.extraction.text.Sentence;
import org.liaison.events.extraction.text.Token;
import org.liaison.events.vocabulary.Factuality;

/** Tells from the words around a noun whether the event it names took place. */
final class NominalReality {

  private static final int UNSET_REACH = 16;
  private static final Set<String> PLACED =
      Set.of(
          "during",
          "at",
          "after",
          "following",
          "since",
          "in",
          "of",
          "from",
          "on",
          "with",
          "despite",
          "by",
          "to",
          "as",
          "for",
          "before",
          "ahead",
          "upon");
  private static final Set<String> MOVED = Set.of("was", "were", "came", "flew", "went", "left");
  private static final Set<String> POSSIBLE = Set.of("would", "could", "should", "may", "might");
  private static final Set<String> AHEAD =
      Set.of("before", "ahead", "for", "upcoming", "next", "planned");
  private static final Set<String> UNDECIDED =
      Set.of("date", "dates", "time", "timetable", "timeline", "decision", "plan", "plans", "word");
  private static final int LEFT_REACH = 10;
  private static final Set<String> DEFINITE =
      Set.of("the", "their", "its", "a", "'s", "his", "her", "this", "last");

  private final EnglishWords words;

  NominalReality(EnglishWords words) {
    this.words = words;
  }

  /** Empty where nothing single is told to take place. */
  Optional<Factuality> of(Reading reading, int at) {
    Sentence sentence = reading.sentence();
    Clause clause = reading.clauses().of(at);
    if (isConditional(reading, clause)) {
      return Optional.of(Factuality.HYPOTHETICAL);
    }
    if (isUnset(sentence, at) || isUndated(sentence, clause.from(), at)) {
      return Optional.of(Factuality.NEGATED);
    }
    Optional<Factuality> putOff = putOff(sentence, at);
    if (putOff.isPresent()) {
      return putOff;
    }
    return isPossible(sentence, clause.from(), at)
        ? Optional.empty()
        : introduced(reading, clause, at);
  }

  private static boolean isConditional(Reading reading, Clause clause) {
    return reading.clauses().isConditional(clause)
        || clause.kind() == ClauseKind.CONDITION
        || Conditions.isQuestion(reading.sentence());
  }

  /** "This could lead to talks". */
  private static boolean isPossible(Sentence sentence, int from, int to) {
    for (int i = from; i < to; i++) {
      if (POSSIBLE.contains(sentence.key(i)) && sentence.at(i).isLowerCase()) {
        return true;
      }
    }
    return false;
  }

  /** "before the meeting", "announced a visit", "at the summit": what stands before it tells. */
  private Optional<Factuality> introduced(Reading reading, Clause clause, int at) {
    Sentence sentence = reading.sentence();
    for (int i = at - 1; i >= Math.max(0, at - LEFT_REACH); i--) {
      Token token = sentence.at(i);
      if (AHEAD.contains(token.key())) {
        boolean past = token.is("for") && isPast(reading, clause, i);
        return Optional.of(past ? Factuality.HAPPENED : Factuality.PLANNED);
      }
      if (isAnnounced(token)) {
        return Optional.of(Factuality.ANNOUNCED);
      }
      if (isLedTo(sentence, i)) {
        return Optional.empty();
      }
      if (PLACED.contains(token.key()) || token.is(",") || Grammar.isBreak(token)) {
        return definite(sentence, i + 1, at);
      }
      if (words.verbIn("discuss-verbs", token.key()).isPresent()) {
        return Optional.empty();
      }
    }
    return definite(sentence, 0, at);
  }

  private boolean isAnnounced(Token token) {
    return words
        .verbIn("announcing-verbs", token.key())
        .filter(verb -> verb.form().isPast())
        .isPresent();
  }

  /** "to" in "leads to talks". */
  private boolean isLedTo(Sentence sentence, int i) {
    return sentence.at(i).is("to")
        && words.verbIn("leading-verbs", sentence.key(i - 1)).isPresent();
  }

  private static Optional<Factuality> definite(Sentence sentence, int from, int to) {
    return isDefinite(sentence, from, to) ? Optional.of(Factuality.HAPPENED) : Optional.empty();
  }

  /** "The April summit was postponed to May", "The talks were called off". */
  private Optional<Factuality> putOff(Sentence sentence, int at) {
    for (int i = at; i < at + UNSET_REACH && !Grammar.isBreak(sentence.at(i)); i++) {
      Optional<Verb> verb = words.verbAt("cancelling-verbs", sentence, i);
      boolean passive = Grammar.isBe(sentence.key(i - 1)) && verb.isPresent();
      if (passive && verb.get().form().isParticiple()) {
        boolean later = words.has("postponing-verbs", verb.get().base());
        return Optional.of(later ? Factuality.PLANNED : Factuality.NEGATED);
      }
    }
    return Optional.empty();
  }

  /** "was in Washington for talks" was there; "will travel" and "due" look ahead. */
  private boolean isPast(Reading reading, Clause clause, int to) {
    boolean past = false;
    for (int i = clause.from(); i < to; i++) {
      String key = reading.sentence().key(i);
      if (Grammar.isModal(reading.sentence().at(i))
          || words.verbIn("plan-verbs", key).isPresent()) {
        return false;
      }
      past |= Subjects.isPast(reading, i) || MOVED.contains(key);
    }
    return past;
  }

  /** "The next meeting of the two sides has not been announced". */
  private static boolean isUnset(Sentence sentence, int at) {
    for (int i = at; i < at + UNSET_REACH; i++) {
      if (sentence.key(i).equals("not") && sentence.key(i + 1).equals("been")) {
        return true;
      }
      if (Grammar.isBreak(sentence.at(i))) {
        return false;
      }
    }
    return false;
  }

  /** "No date has been set for a resumption of the talks". */
  private static boolean isUndated(Sentence sentence, int from, int to) {
    for (int i = from; i < to - 1; i++) {
      if (sentence.key(i).equals("no") && UNDECIDED.contains(sentence.key(i + 1))) {
        return true;
      }
    }
    return false;
  }

  private static boolean isDefinite(Sentence sentence, int from, int to) {
    for (int i = from; i < to; i++) {
      if (DEFINITE.contains(sentence.key(i))) {
        return true;
      }
    }
    return false;
  }
}
