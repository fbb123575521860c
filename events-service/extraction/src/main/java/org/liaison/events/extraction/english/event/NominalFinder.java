package org.liaison.events.extraction.english.event;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.liaison.events.extraction.english.clause.Clause;
import org.liaison.events.extraction.english.clause.ClauseKind;
import org.liaison.events.extraction.english.mention.Mention;
import org.liaison.events.extraction.english.mention.MentionKind;
import org.liaison.events.extraction.english.reading.Reading;
import org.liaison.events.extraction.english.word.EnglishWords;
import org.liaison.events.extraction.english.word.Grammar;
import org.liaison.events.extraction.english.word.Verb;
import org.liaison.events.extraction.text.PhraseTrie;
import org.liaison.events.extraction.text.Sentence;
import org.liaison.events.extraction.text.Token;
import org.liaison.events.extraction.time.TimeExpression;
import org.liaison.events.extraction.time.TimeUse;
import org.liaison.events.vocabulary.Factuality;

/**
 * Finds nouns that tell events by themselves: "the meeting between A and B", "the launch of the
 * group".
 */
final class NominalFinder {

  private static final int OBJECT_REACH = 12;
  private static final int LEFT_REACH = 10;
  private static final Set<String> LISTENED = Set.of("told", "addressed", "tell", "about");
  private static final int UNSET_REACH = 16;
  private static final int DATED_BEFORE = 4;
  private static final int DATED_BEHIND = 9;
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
  private static final Set<String> LINKS = Set.of("between", "with", "of", "by", "among");
  private static final Set<String> MOVED = Set.of("was", "were", "came", "flew", "went", "left");
  private static final Set<String> POSSIBLE = Set.of("would", "could", "should", "may", "might");
  private static final Set<String> AHEAD =
      Set.of("before", "ahead", "for", "upcoming", "next", "planned");

  private final EnglishWords words;
  private final Rules rules;

  NominalFinder(EnglishWords words, Rules rules) {
    this.words = words;
    this.rules = rules;
  }

  List<Trigger> find(Reading reading) {
    List<Trigger> triggers = new ArrayList<>();
    Sentence sentence = reading.sentence();
    for (int i = 0; i < sentence.size(); i++) {
      Optional<PhraseTrie.Match<String>> noun = rules.nounAt(sentence, i);
      if (noun.isPresent()) {
        for (CompiledRule rule : rules.ofNoun(noun.get().value())) {
          trigger(reading, noun.get(), rule).ifPresent(triggers::add);
        }
        i = noun.get().to() - 1;
      }
    }
    return triggers;
  }

  private Optional<Trigger> trigger(
      Reading reading, PhraseTrie.Match<String> noun, CompiledRule rule) {
    Optional<NounPhrase> object =
        rule.objects().isEmpty()
            ? Optional.of(new NounPhrase(noun.value(), noun.from(), noun.to()))
            : objectOf(reading, noun.to(), rule);
    boolean dated = rule.rule().needs().contains("dated");
    boolean told =
        dated ? isDated(reading, noun) : !rule.objects().isEmpty() || isLinked(reading, noun, rule);
    boolean listener = sentenceTells(reading.sentence(), noun.from());
    if (object.isEmpty() || !told || (dated && listener)) {
      return Optional.empty();
    }
    return reality(reading, noun.from())
        .map(
            real ->
                new Trigger(rule, noun.from(), noun.to(), noun.from(), object.get(), false, real));
  }

  /** "the launch of a bilateral counternarcotics working group". */
  private Optional<NounPhrase> objectOf(Reading reading, int from, CompiledRule rule) {
    Sentence sentence = reading.sentence();
    Optional<Mention> person =
        reading
            .mentionAt(from + 1)
            .filter(m -> m.is(MentionKind.PERSON) && rule.objects().contains("suspect"));
    if (sentence.key(from).equals("of") && person.isPresent()) {
      return Optional.of(new NounPhrase("suspect", person.get().from(), person.get().to()));
    }
    boolean through = !rule.through().isEmpty() && rule.through().contains(sentence.key(from));
    int of = afterDoer(reading, from);
    if (of > from && rule.through().isEmpty()) {
      return objectOf(reading, of, rule);
    }
    if (!sentence.key(from).equals("of") && !through) {
      return Optional.empty();
    }
    for (int i = from + 1; i < from + OBJECT_REACH; i++) {
      Token token = sentence.at(i);
      Optional<PhraseTrie.Match<String>> noun = rules.nounAt(sentence, i);
      if (noun.isPresent() && rule.objects().contains(noun.get().value())) {
        return Optional.of(new NounPhrase(noun.get().value(), i, noun.get().to()));
      }
      if (Grammar.isBreak(token) || token.is(",") || Grammar.isAuxiliary(token)) {
        return Optional.empty();
      }
    }
    return Optional.empty();
  }

  /** The "of" in "the arrest by Chinese police in June of a suspect"; the position if none. */
  private static int afterDoer(Reading reading, int from) {
    String link = reading.sentence().key(from);
    Optional<TimeExpression> time = reading.timeAt(from + 1);
    if ((link.equals("in") || link.equals("on")) && time.isPresent()) {
      boolean of = reading.sentence().key(time.get().to()).equals("of");
      return of ? time.get().to() : from;
    }
    if (!link.equals("by")) {
      return from;
    }
    for (int i = from + 1; i < from + LEFT_REACH; i++) {
      if (reading.sentence().key(i).equals("of") && reading.mentionAt(i).isEmpty()) {
        return i;
      }
      if (Grammar.isBreak(reading.sentence().at(i)) || Subjects.isPast(reading, i)) {
        return from;
      }
    }
    return from;
  }

  /**
   * A time right before or behind: "a 2010 memorandum", "last year's talks", "the dinner in Buenos
   * Aires on Dec. 1".
   */
  private static boolean isDated(Reading reading, PhraseTrie.Match<String> noun) {
    for (TimeExpression time : reading.times()) {
      boolean before =
          time.to() <= noun.from()
              && time.to() >= noun.from() - DATED_BEFORE
              && isPlain(reading.sentence(), time.to(), noun.from())
              && !hasPreposition(reading.sentence(), time.to(), noun.from());
      boolean behind =
          time.from() >= noun.to()
              && time.from() <= noun.to() + DATED_BEHIND
              && isPlain(reading.sentence(), noun.to(), time.from());
      if (time.use() == TimeUse.POINT && (before || behind)) {
        return true;
      }
    }
    return false;
  }

  /** "told the session on Monday". */
  private static boolean sentenceTells(Sentence sentence, int noun) {
    for (int i = noun - 1; i >= noun - 4; i--) {
      if (sentence.key(i).equals("at")) {
        return false;
      }
      if (LISTENED.contains(sentence.key(i))) {
        return true;
      }
    }
    return false;
  }

  private static boolean hasPreposition(Sentence sentence, int from, int to) {
    for (int i = from; i < to; i++) {
      if (Grammar.isPreposition(sentence.key(i)) || sentence.at(i).isCapitalised()) {
        return true;
      }
    }
    return false;
  }

  /** Nothing but what may stand within a noun phrase. */
  private static boolean isPlain(Sentence sentence, int from, int to) {
    for (int i = from; i < to; i++) {
      Token token = sentence.at(i);
      if (Grammar.isAuxiliary(token)
          || Grammar.isBreak(token)
          || Grammar.isConjunction(token.key())
          || Subjects.isPast(sentence, i)) {
        return false;
      }
    }
    return true;
  }

  /** A meeting is told of by itself only with those who meet. */
  private static boolean isLinked(
      Reading reading, PhraseTrie.Match<String> noun, CompiledRule rule) {
    for (int i = noun.to(); i < noun.to() + 4; i++) {
      String key = reading.sentence().key(i);
      boolean links =
          rule.through().isEmpty()
              ? LINKS.contains(key) || key.equals("to")
              : rule.through().contains(key);
      if (links) {
        int from = i;
        return reading.mentions().stream().anyMatch(m -> m.from() > from && m.from() <= from + 6);
      }
      if (!reading.sentence().at(i).isWord() || Grammar.isAuxiliary(reading.sentence().at(i))) {
        return false;
      }
    }
    return false;
  }

  private Optional<Factuality> reality(Reading reading, int at) {
    Sentence sentence = reading.sentence();
    Clause clause = reading.clauses().of(at);
    if (reading.clauses().isConditional(clause)
        || clause.kind() == ClauseKind.CONDITION
        || Conditions.isQuestion(sentence)) {
      return Optional.of(Factuality.HYPOTHETICAL);
    }
    if (isUnset(sentence, at)) {
      return Optional.of(Factuality.NEGATED);
    }
    Optional<Factuality> putOff = putOff(sentence, at);
    if (putOff.isPresent()) {
      return putOff;
    }
    for (int i = clause.from(); i < at; i++) {
      if (POSSIBLE.contains(sentence.key(i)) && sentence.at(i).isLowerCase()) {
        return Optional.empty();
      }
    }
    for (int i = at - 1; i >= Math.max(0, at - LEFT_REACH); i--) {
      Token token = sentence.at(i);
      if (AHEAD.contains(token.key())) {
        return Optional.of(
            token.is("for") && isPast(reading, clause, i)
                ? Factuality.HAPPENED
                : Factuality.PLANNED);
      }
      Optional<Factuality> governed = governed(sentence, i);
      if (governed.isPresent()) {
        return governed;
      }
      if (token.is("to") && words.verbIn("leading-verbs", sentence.key(i - 1)).isPresent()) {
        return Optional.empty();
      }
      if (PLACED.contains(token.key()) || token.is(",") || Grammar.isBreak(token)) {
        return isDefinite(sentence, i + 1, at)
            ? Optional.of(Factuality.HAPPENED)
            : Optional.empty();
      }
      if (words.verbIn("discuss-verbs", token.key()).isPresent()) {
        return Optional.empty();
      }
    }
    return isDefinite(sentence, 0, at) ? Optional.of(Factuality.HAPPENED) : Optional.empty();
  }

  /** "The April summit was postponed to May", "The talks were called off". */
  private Optional<Factuality> putOff(Sentence sentence, int at) {
    for (int i = at; i < at + UNSET_REACH && !Grammar.isBreak(sentence.at(i)); i++) {
      Optional<Verb> verb = words.verbIn("cancelling-verbs", sentence.key(i));
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

  private Optional<Factuality> governed(Sentence sentence, int i) {
    Optional<Verb> announcing = words.verbIn("announcing-verbs", sentence.key(i));
    return announcing.filter(verb -> verb.form().isPast()).map(verb -> Factuality.ANNOUNCED);
  }

  private static boolean isDefinite(Sentence sentence, int from, int to) {
    for (int i = from; i < to; i++) {
      String key = sentence.key(i);
      if (key.equals("the")
          || key.equals("their")
          || key.equals("its")
          || key.equals("a")
          || key.equals("'s")
          || key.equals("his")
          || key.equals("her")
          || key.equals("this")
          || key.equals("last")) {
        return true;
      }
    }
    return false;
  }
}
