package org.liaison.events.extraction.english.event;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.liaison.events.extraction.english.mention.Mention;
import org.liaison.events.extraction.english.mention.MentionKind;
import org.liaison.events.extraction.english.reading.Reading;
import org.liaison.events.extraction.english.word.EnglishWords;
import org.liaison.events.extraction.english.word.Grammar;
import org.liaison.events.extraction.text.PhraseTrie;
import org.liaison.events.extraction.text.Sentence;
import org.liaison.events.extraction.text.Token;
import org.liaison.events.extraction.time.TimeExpression;
import org.liaison.events.extraction.time.TimeUse;

/**
 * Finds nouns that tell events by themselves: "the meeting between A and B", "the launch of the
 * group".
 */
final class NominalFinder {

  private static final int OBJECT_REACH = 12;
  private static final int LEFT_REACH = 10;
  private static final Set<String> LISTENED = Set.of("told", "addressed", "tell", "about");
  private static final int DATED_BEFORE = 4;
  private static final int DATED_BEHIND = 9;
  private static final Set<String> LINKS = Set.of("between", "with", "of", "by", "among");

  private final Rules rules;
  private final NominalReality reality;

  NominalFinder(EnglishWords words, Rules rules) {
    this.rules = rules;
    this.reality = new NominalReality(words);
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
    return reality
        .of(reading, noun.from())
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
}
