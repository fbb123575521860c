package org.liaison.events.identity.domain;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.liaison.events.record.domain.Participant;
import org.liaison.events.record.domain.ToldEvent;
import org.liaison.events.vocabulary.ActorKind;

/**
 * What a text tells of an event, with what is known of those who take part.
 *
 * @param content equal for reports that tell exactly the same
 * @param parties the states that take part or to which a participant belongs, and strangers by name
 * @param sides the states alone
 * @param states states that take part themselves
 * @param agencies agencies that take part
 * @param named persons, firms and organisations that take part
 * @param persons those of the named who are known, with their state or nothing
 * @param doers states of those who do it; empty if the report does not tell who does it to whom
 * @param targets agencies and named ones on whom it falls
 * @param substances that the title names
 * @param numbers that the title gives, apart from dates
 * @param names of those who take part and of their states, by id
 */
public record Report(
    ToldEvent told,
    String content,
    Set<String> parties,
    Set<String> sides,
    Set<String> states,
    Set<String> agencies,
    Set<String> named,
    Set<Person> persons,
    Set<String> doers,
    Set<String> targets,
    String place,
    Set<String> substances,
    Set<String> numbers,
    Map<String, String> names) {

  private static final Set<String> TARGETS = Set.of("target", "host", "recipient", "depositary");

  private static final String EQUAL = "participant";

  private static final Pattern DATE =
      Pattern.compile("\\b(?:19|20)\\d\\d\\b|\\d{1,4} ?[年月日]|\\d+ ?(?:a\\.m|p\\.m|时|点)");

  private static final Pattern NUMBER = Pattern.compile("\\d+(?:[.,]\\d+)*");

  /** A person and the state it belongs to. */
  record Person(String id, String state) {}

  /** What the text tells. */
  public static Report of(ToldEvent told, Knowledge knowledge) {
    Set<String> states = ids(told, actor -> knowledge.is(ActorKind.STATE, actor.actorId()));
    Set<String> agencies = ids(told, actor -> knowledge.is(ActorKind.AGENCY, actor.actorId()));
    Set<String> named = ids(told, actor -> true);
    named.removeAll(states);
    named.removeAll(agencies);
    Set<String> targets = ids(told, actor -> TARGETS.contains(actor.role()));
    targets.removeAll(states);
    return new Report(
        told,
        told.toString(),
        told.participants().stream()
            .map(actor -> party(actor, knowledge))
            .collect(Collectors.toCollection(TreeSet::new)),
        states(told, knowledge, actor -> true),
        states,
        agencies,
        named,
        persons(told, knowledge),
        doers(told, knowledge),
        targets,
        knowledge.place(told.place()),
        knowledge.substances(told.title()),
        numbers(told.title()),
        names(told, knowledge));
  }

  private static Set<String> ids(ToldEvent told, Predicate<Participant> wanted) {
    return told.participants().stream()
        .filter(wanted)
        .map(Report::id)
        .collect(Collectors.toCollection(LinkedHashSet::new));
  }

  private static String id(Participant actor) {
    return actor.actorId().isEmpty() ? actor.name() : actor.actorId();
  }

  private static String party(Participant actor, Knowledge knowledge) {
    String state = knowledge.state(actor.actorId());
    return state.isEmpty() ? id(actor) : state;
  }

  private static Set<Person> persons(ToldEvent told, Knowledge knowledge) {
    return told.participants().stream()
        .map(Participant::actorId)
        .filter(id -> knowledge.is(ActorKind.PERSON, id))
        .map(id -> new Person(id, knowledge.state(id)))
        .collect(Collectors.toSet());
  }

  /** Whoever is said to do it; if nobody is, whoever is not the one on whom it falls. */
  private static Set<String> doers(ToldEvent told, Knowledge knowledge) {
    Set<String> named =
        states(
            told,
            knowledge,
            actor -> !TARGETS.contains(actor.role()) && !actor.role().equals(EQUAL));
    boolean falls = told.participants().stream().anyMatch(actor -> TARGETS.contains(actor.role()));
    return named.isEmpty() && falls
        ? states(told, knowledge, actor -> !TARGETS.contains(actor.role()))
        : named;
  }

  private static Set<String> states(
      ToldEvent told, Knowledge knowledge, Predicate<Participant> wanted) {
    return told.participants().stream()
        .filter(wanted)
        .map(actor -> knowledge.state(actor.actorId()))
        .filter(state -> !state.isEmpty())
        .collect(Collectors.toSet());
  }

  private static Map<String, String> names(ToldEvent told, Knowledge knowledge) {
    Map<String, String> names = new HashMap<>();
    for (Participant actor : told.participants()) {
      names.put(id(actor), actor.name());
      String party = party(actor, knowledge);
      names.putIfAbsent(party, knowledge.name(party));
    }
    return names;
  }

  private static Set<String> numbers(String title) {
    Matcher numbers = NUMBER.matcher(DATE.matcher(title.toLowerCase(Locale.ROOT)).replaceAll(" "));
    return numbers
        .results()
        .map(number -> number.group().replace(",", ""))
        .collect(Collectors.toSet());
  }
}
