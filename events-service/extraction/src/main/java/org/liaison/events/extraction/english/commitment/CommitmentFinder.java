package org.liaison.events.extraction.english.commitment;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.liaison.events.extraction.CommitmentFinding;
import org.liaison.events.extraction.FoundDate;
import org.liaison.events.extraction.Name;
import org.liaison.events.extraction.english.claim.Attribution;
import org.liaison.events.extraction.english.clause.Clause;
import org.liaison.events.extraction.english.event.Subjects;
import org.liaison.events.extraction.english.event.Terms;
import org.liaison.events.extraction.english.mention.Mention;
import org.liaison.events.extraction.english.mention.MentionKind;
import org.liaison.events.extraction.english.reading.Reading;
import org.liaison.events.extraction.merge.EventMention;
import org.liaison.events.extraction.text.DocumentText;
import org.liaison.events.extraction.time.TimeExpression;
import org.liaison.events.extraction.time.TimeUse;
import org.liaison.events.vocabulary.Factuality;

/**
 * Finds what states and their offices promise; not what others expect of them, nor what is only
 * discussed.
 */
public final class CommitmentFinder {

  private final PromiseFinder promises;
  private final Subjects subjects = new Subjects();
  private final Terms terms;

  public CommitmentFinder(PromiseFinder promises, Terms terms) {
    this.promises = promises;
    this.terms = terms;
  }

  /**
   * @param events the events of the text with their dates, before they are merged
   */
  public List<CommitmentFinding> find(
      DocumentText text, List<Reading> readings, List<EventMention> events) {
    List<CommitmentFinding> found = new ArrayList<>();
    Set<String> seen = new LinkedHashSet<>();
    for (Reading reading : readings) {
      for (Promise promise : promises.find(reading, text.source().opinion())) {
        Optional<CommitmentFinding> commitment = commitment(text, reading, promise, events);
        commitment.filter(c -> seen.add(c.promisors() + c.action())).ifPresent(found::add);
      }
    }
    return found;
  }

  private Optional<CommitmentFinding> commitment(
      DocumentText text, Reading reading, Promise promise, List<EventMention> events) {
    List<Name> promisors = promisors(reading, promise);
    if (promisors.isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(
        new CommitmentFinding(
            promisors,
            List.of(),
            reading.sentence().text(promise.from(), promise.to()),
            terms.areas(reading.sentence(), promise.from(), promise.to()),
            due(reading, promise),
            made(reading, promise, events),
            List.of(reading.sentence().passage(text.codePoints())),
            promise.rule(),
            promise.confidence()));
  }

  private List<Name> promisors(Reading reading, Promise promise) {
    Clause clause = reading.clauses().of(promise.verbAt());
    Set<Name> names = new LinkedHashSet<>();
    for (Mention mention : subjects.of(reading, promise.groupFrom(), clause)) {
      boolean office =
          !mention.is(MentionKind.PERSON)
              || !mention.level().isEmpty()
              || !mention.states().isEmpty();
      boolean press = mention.is(MentionKind.ORGANISATION) && !mention.states().isEmpty();
      if (mention.isActing() && office && !press) {
        names.addAll(mention.names());
      }
    }
    return List.copyOf(names);
  }

  private static Optional<FoundDate> due(Reading reading, Promise promise) {
    return reading.times().stream()
        .filter(time -> time.from() >= promise.from() && time.to() <= promise.to() + 1)
        .filter(time -> time.use() == TimeUse.DUE)
        .map(TimeExpression::date)
        .findFirst();
  }

  /** When what is promised here was decided: by the event that tells it, else when it was said. */
  private static Optional<FoundDate> made(
      Reading reading, Promise promise, List<EventMention> events) {
    Optional<FoundDate> decided =
        events.stream()
            .filter(event -> event.sentence() == reading.number() && event.date().isPresent())
            .filter(
                event ->
                    event.factuality() == Factuality.ANNOUNCED
                        || event.factuality() == Factuality.HAPPENED)
            .flatMap(event -> event.date().stream())
            .findFirst();
    return decided.or(() -> time(reading, promise)).or(() -> said(reading));
  }

  private static Optional<FoundDate> time(Reading reading, Promise promise) {
    return reading.times().stream()
        .filter(time -> time.to() <= promise.from() && time.use() == TimeUse.POINT)
        .filter(time -> reading.clauses().same(time.from(), promise.verbAt()))
        .map(TimeExpression::date)
        .findFirst();
  }

  private static Optional<FoundDate> said(Reading reading) {
    return reading.attributions().stream()
        .map(Attribution::stretch)
        .flatMap(
            stretch ->
                reading.times().stream()
                    .filter(t -> t.from() >= stretch.from() && t.to() <= stretch.to()))
        .map(TimeExpression::date)
        .findFirst();
  }
}
