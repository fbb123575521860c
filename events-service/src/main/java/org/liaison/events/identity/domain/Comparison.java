package org.liaison.events.identity.domain;

import java.util.Collections;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.liaison.events.identity.domain.Report.Person;
import org.liaison.events.record.domain.EventDate;
import org.liaison.events.record.domain.ToldEvent;
import org.liaison.events.vocabulary.EventType;
import org.liaison.events.vocabulary.Factuality;

/**
 * Compares two reports: whether anything that both name contradicts the other, and how far they
 * resemble each other. What either passes over in silence contradicts nothing.
 */
public final class Comparison {

  /** Types in which somebody does something to somebody. */
  private static final Set<EventType> DEEDS =
      Set.of(
          EventType.SANCTION,
          EventType.CONTROL,
          EventType.ENFORCEMENT,
          EventType.LEGISLATION,
          EventType.REPORT,
          EventType.STATEMENT,
          EventType.VISIT,
          EventType.THREAT);

  private Comparison() {}

  /** Whether both can be reports of one event, for all that they name. */
  public static boolean contradict(Report first, Report second) {
    ToldEvent a = first.told();
    ToldEvent b = second.told();
    return a.type() != b.type()
        || planned(a) != planned(b)
        || apart(a.date(), b.date())
        || differ(a.mode(), b.mode())
        || differ(a.level(), b.level())
        || differ(a.mechanism(), b.mechanism())
        || placesDiffer(first.place(), second.place())
        || (DEEDS.contains(a.type()) && disjoint(first.doers(), second.doers()))
        || otherPersons(first, second);
  }

  /** How far both resemble each other; empty if they contradict each other or share no party. */
  public static Optional<Resemblance> of(Report first, Report second) {
    boolean stranger = Collections.disjoint(first.parties(), second.parties());
    return stranger || contradict(first, second)
        ? Optional.empty()
        : Optional.of(new Scoring(first, second).resemblance());
  }

  static boolean isDeed(EventType type) {
    return DEEDS.contains(type);
  }

  /** "San Francisco" and "Filoli Estate, San Francisco" are one place. */
  static boolean samePlace(String first, String second) {
    return first.contains(second) || second.contains(first);
  }

  /** Names of places in two scripts cannot be compared. */
  static boolean comparable(String first, String second) {
    return ideographic(first) == ideographic(second);
  }

  private static boolean placesDiffer(String first, String second) {
    return !samePlace(first, second) && !ideographic(first) && !ideographic(second);
  }

  private static boolean ideographic(String text) {
    return text.codePoints().anyMatch(Character::isIdeographic);
  }

  /** Two persons of one state, one in each report, and none of that state in both. */
  private static boolean otherPersons(Report first, Report second) {
    Set<String> states = statesOf(first.persons());
    states.retainAll(statesOf(second.persons()));
    return states.stream()
        .anyMatch(
            state -> Collections.disjoint(of(first.persons(), state), of(second.persons(), state)));
  }

  private static Set<String> statesOf(Set<Person> persons) {
    return persons.stream().map(Person::state).collect(Collectors.toCollection(HashSet::new));
  }

  private static Set<Person> of(Set<Person> persons, String state) {
    return persons.stream()
        .filter(person -> person.state().equals(state))
        .collect(Collectors.toSet());
  }

  private static boolean planned(ToldEvent event) {
    return event.factuality() == Factuality.PLANNED;
  }

  private static boolean apart(Optional<EventDate> first, Optional<EventDate> second) {
    return first.isPresent() && second.isPresent() && !first.get().overlaps(second.get());
  }

  private static boolean differ(String first, String second) {
    return !first.isEmpty() && !second.isEmpty() && !first.equals(second);
  }

  private static boolean disjoint(Set<String> first, Set<String> second) {
    return !first.isEmpty() && !second.isEmpty() && Collections.disjoint(first, second);
  }
}
