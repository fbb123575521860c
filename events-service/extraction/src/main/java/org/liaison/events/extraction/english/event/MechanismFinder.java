package org.liaison.events.extraction.english.event;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.liaison.events.extraction.english.clause.Clause;
import org.liaison.events.extraction.english.clause.ClauseKind;
import org.liaison.events.extraction.english.reading.Reading;
import org.liaison.events.extraction.english.word.EnglishWords;
import org.liaison.events.lexicon.Lexicon;
import org.liaison.events.lexicon.LexiconMechanism;
import org.liaison.events.vocabulary.EventType;

/** Tells which standing mechanism an event is about or under. */
final class MechanismFinder {

  private static final Set<String> GROUPS =
      Set.of("group", "dialogue", "mechanism", "committee", "commission", "taskforce", "channel");
  private static final String KIND = "working-group";

  private final Terms terms;
  private final EnglishWords words;
  private final List<LexiconMechanism> all;
  private final List<LexiconMechanism> ours;

  MechanismFinder(Terms terms, EnglishWords words, Lexicon lexicon) {
    this.terms = terms;
    this.words = words;
    this.all = lexicon.mechanisms();
    this.ours =
        lexicon.mechanisms().stream()
            .filter(mechanism -> mechanism.kind().equals(KIND))
            .filter(
                mechanism -> mechanism.name().toLowerCase(Locale.ROOT).contains("counternarcotics"))
            .toList();
  }

  Optional<LexiconMechanism> of(Reading reading, Trigger trigger, Set<String> states) {
    Clause clause = reading.clauses().of(trigger.at());
    boolean meeting = trigger.rule().rule().type() == EventType.MEETING && !trigger.isNominal();
    for (Terms.Named named : terms.mechanisms(reading.sentence())) {
      boolean near =
          meeting
              ? reading.clauses().of(named.from()).number() == clause.number()
              : trigger.object() != null && touches(named, trigger.object());
      if (near && fits(named.mechanism(), states)) {
        return Optional.of(named.mechanism());
      }
    }
    return unnamed(reading, trigger, states);
  }

  /** "It last met in 2019", "The group met again". */
  Optional<LexiconMechanism> meantBy(Reading reading, Trigger trigger, String before) {
    boolean meeting = trigger.rule().rule().type() == EventType.MEETING && !trigger.isNominal();
    boolean founded = trigger.rule().rule().type() == EventType.MECHANISM;
    if (!(meeting || founded) || before.isEmpty()) {
      return Optional.empty();
    }
    Clause clause = reading.clauses().of(trigger.at());
    if (clause.kind() == ClauseKind.COORDINATE) {
      clause = reading.clauses().parentOf(clause);
    }
    int subject = clause.from();
    String first = reading.sentence().key(subject);
    String second = reading.sentence().key(subject + 1);
    String third = reading.sentence().key(subject + 2);
    boolean meant =
        first.equals("it")
            || (first.equals("the")
                && (GROUPS.contains(second)
                    || (second.equals("working") && GROUPS.contains(third))));
    return meant
        ? all.stream().filter(mechanism -> mechanism.id().equals(before)).findFirst()
        : Optional.empty();
  }

  private static boolean touches(Terms.Named named, NounPhrase object) {
    return named.from() <= object.to() + 2 && object.from() <= named.to() + 1;
  }

  private static boolean fits(LexiconMechanism mechanism, Set<String> states) {
    return states.size() < 2
        || mechanism.parties().isEmpty()
        || mechanism.parties().stream().filter(states::contains).count() >= 2;
  }

  /** "a working group" of two states on our subject is theirs, if they have one. */
  private Optional<LexiconMechanism> unnamed(Reading reading, Trigger trigger, Set<String> states) {
    boolean group = trigger.object() != null && trigger.object().noun().equals("working group");
    if (!group || !words.anyIn("field-terms", reading.sentence(), 0, reading.sentence().size())) {
      return Optional.empty();
    }
    boolean other =
        terms.mechanisms(reading.sentence()).stream()
            .anyMatch(named -> touches(named, trigger.object()));
    return other
        ? Optional.empty()
        : ours.stream()
            .filter(mechanism -> Set.copyOf(mechanism.parties()).equals(states))
            .findFirst();
  }
}
