package org.liaison.events.workbench.score;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.liaison.events.workbench.extract.ExtractedDocument;
import org.liaison.events.workbench.extract.ExtractedDocument.Participant;

/** Counts what is right about the events of one document. */
final class EventScorer {
  private final GoldText text;
  private final Names names;
  private final Figures figures;

  EventScorer(GoldText text, Names names, Figures figures) {
    this.text = text;
    this.names = names;
    this.figures = figures;
  }

  void score(List<GoldDocument.Event> gold, List<ExtractedDocument.Event> found) {
    Alignment<GoldDocument.Event, ExtractedDocument.Event> events =
        Alignment.of(gold, found, (one, other) -> pair(one, other).likeness());
    List<EventPair> pairs =
        events.pairs().stream().map(pair -> pair(pair.expected(), pair.found())).toList();
    wholeEvents(pairs, gold, found);
    pairs.stream()
        .filter(pair -> onTimeline(pair.found()))
        .forEach(pair -> rate(pair.found(), pair.told() && pair.gold().onTimeline()));
    events.extra().stream().filter(EventScorer::onTimeline).forEach(event -> rate(event, false));
    parts(pairs, gold, found);
    pairs.forEach(this::compare);
    events.missed().forEach(event -> figures.remark("missed event     " + show(event)));
    events.extra().forEach(event -> figures.remark("false event      " + show(event)));
  }

  private void rate(ExtractedDocument.Event event, boolean right) {
    figures.reliability().add("event", event.confidence(), right);
  }

  private EventPair pair(GoldDocument.Event gold, ExtractedDocument.Event found) {
    return new EventPair(gold, found, names);
  }

  private void wholeEvents(
      List<EventPair> pairs, List<GoldDocument.Event> gold, List<ExtractedDocument.Event> found) {
    int expected = (int) gold.stream().filter(GoldDocument.Event::onTimeline).count();
    int onTimeline = (int) found.stream().filter(EventScorer::onTimeline).count();
    List<EventPair> both =
        pairs.stream().filter(p -> p.gold().onTimeline() && onTimeline(p.found())).toList();
    List<EventPair> told = both.stream().filter(EventPair::told).toList();
    figures.add(Figure.EVENTS, new Tally(told.size(), onTimeline, expected));
    figures.add(
        Figure.EVENTS_EXACT, new Tally(count(both, EventPair::toldExactly), onTimeline, expected));
    List<EventPair> dated =
        told.stream().filter(pair -> !EventPair.date(pair.found()).isEmpty()).toList();
    figures.add(
        Figure.DATE_OF_FOUND,
        new Tally(count(dated, EventPair::sameDate), dated.size(), dated.size()));
  }

  private void parts(
      List<EventPair> pairs, List<GoldDocument.Event> gold, List<ExtractedDocument.Event> found) {
    figures.add(
        Figure.TYPE, new Tally(count(pairs, EventPair::sameType), found.size(), gold.size()));
    part(
        Figure.DATE,
        count(pairs, pair -> pair.sameDate() && !pair.gold().date().isEmpty()),
        found.stream().map(EventPair::date).toList(),
        gold.stream().map(GoldDocument.Event::date).toList());
    part(
        Figure.PLACE,
        count(pairs, pair -> pair.samePlace() && !pair.gold().place().isEmpty()),
        found.stream().map(ExtractedDocument.Event::place).toList(),
        gold.stream().map(GoldDocument.Event::place).toList());
    part(
        Figure.MECHANISM,
        count(pairs, pair -> pair.sameMechanism() && !pair.gold().mechanism().isEmpty()),
        found.stream().map(ExtractedDocument.Event::mechanism).toList(),
        gold.stream().map(GoldDocument.Event::mechanism).toList());
    figures.add(
        Figure.PARTICIPANTS,
        new Tally(
            pairs.stream().mapToInt(this::sharedParticipants).sum(),
            found.stream().mapToInt(event -> event.participants().size()).sum(),
            gold.stream().mapToInt(event -> event.participants().size()).sum()));
    figures.add(
        Figure.FACTUALITY,
        new Tally(
            count(pairs, pair -> pair.gold().factuality().equals(pair.found().factuality())),
            pairs.size(),
            pairs.size()));
  }

  private void part(Figure figure, int right, List<String> found, List<String> expected) {
    figures.add(figure, new Tally(right, filled(found), filled(expected)));
  }

  private static int filled(List<String> values) {
    return (int) values.stream().filter(value -> !value.isEmpty()).count();
  }

  private int sharedParticipants(EventPair pair) {
    List<String> found = participants(pair.found());
    return (int)
        pair.gold().participants().stream().filter(name -> names.isIn(name, found)).count();
  }

  private void compare(EventPair pair) {
    if (pair.tooPrecise()) {
      figures.addTooPrecise();
    }
    if (!pair.gold().onTimeline() && onTimeline(pair.found())) {
      figures.addWronglyOnTimeline();
    }
    List<String> wrong = new ArrayList<>();
    differ(wrong, "type", pair, EventPair::sameType, GoldDocument.Event::type, e -> e.type());
    differ(wrong, "date", pair, EventPair::sameDate, e -> e.date(), EventPair::date);
    differ(
        wrong,
        "participants",
        pair,
        p -> sharedParticipants(p) == p.gold().participants().size(),
        e -> String.join(", ", e.participants()),
        e -> String.join(", ", participants(e)));
    differ(wrong, "place", pair, EventPair::samePlace, e -> e.place(), e -> e.place());
    differ(
        wrong, "mechanism", pair, EventPair::sameMechanism, e -> e.mechanism(), e -> e.mechanism());
    differ(
        wrong,
        "factuality",
        pair,
        p -> p.gold().factuality().equals(p.found().factuality()),
        e -> e.factuality(),
        e -> e.factuality());
    if (!wrong.isEmpty()) {
      figures.remark(
          "differing event  %s: %s".formatted(show(pair.gold()), String.join("; ", wrong)));
    }
  }

  private static void differ(
      List<String> wrong,
      String part,
      EventPair pair,
      Predicate<EventPair> same,
      Function<GoldDocument.Event, String> expected,
      Function<ExtractedDocument.Event, String> found) {
    if (!same.test(pair)) {
      wrong.add(
          "%s is \"%s\", not \"%s\""
              .formatted(part, found.apply(pair.found()), expected.apply(pair.gold())));
    }
  }

  private static List<String> participants(ExtractedDocument.Event event) {
    return event.participants().stream().map(Participant::name).toList();
  }

  private static boolean onTimeline(ExtractedDocument.Event event) {
    return !event.factuality().equals("hypothetical") && !event.factuality().equals("negated");
  }

  private static int count(List<EventPair> pairs, Predicate<EventPair> right) {
    return (int) pairs.stream().filter(right).count();
  }

  private String show(GoldDocument.Event event) {
    return "%s %s [%s] %s «%s»"
        .formatted(
            event.type(),
            event.date(),
            String.join(", ", event.participants()),
            event.factuality(),
            text.at(event.passages().get(0)));
  }

  private static String show(ExtractedDocument.Event event) {
    return "%s %s [%s] %s %s «%s»"
        .formatted(
            event.type(),
            event.date().edtf(),
            event.participants().stream().map(Participant::name).collect(Collectors.joining(", ")),
            event.factuality(),
            event.rule(),
            event.evidence().isEmpty() ? "" : event.evidence().get(0).exact());
  }
}
