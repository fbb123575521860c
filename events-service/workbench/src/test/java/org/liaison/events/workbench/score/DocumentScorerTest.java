package org.liaison.events.workbench.score;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.liaison.events.lexicon.Lexicon;
import org.liaison.events.workbench.extract.ExtractedDocument;
import org.liaison.events.workbench.extract.ExtractedDocument.Event;
import org.liaison.events.workbench.extract.ExtractedDocument.Evidence;
import org.liaison.events.workbench.extract.ExtractedDocument.Participant;
import org.liaison.events.workbench.extract.ExtractedDocument.Time;
import org.liaison.events.workbench.extract.ExtractedDocument.When;

class DocumentScorerTest {
  private static final GoldText TEXT = new GoldText("China and Laos met in Vienna in May 2024.");
  private static final Span ALL = new Span(0, 41);
  private static final DocumentScorer SCORER = new DocumentScorer(new Names(Lexicon.builtIn()));

  @Test
  void eventIsToldByTypeOverlappingDateAndOneParticipant() {
    Figures figures = score(gold("happened"), found("meeting", "2024-05-03", "China", "happened"));
    assertThat(figures.of(Figure.EVENTS)).isEqualTo(new Tally(1, 1, 1));
    assertThat(figures.of(Figure.EVENTS_EXACT).right()).isZero();
    assertThat(figures.tooPrecise()).isEqualTo(1);
    assertThat(figures.of(Figure.PARTICIPANTS)).isEqualTo(new Tally(1, 1, 2));
  }

  @Test
  void otherTypeDateOrPartyIsNotTheEvent() {
    for (Event wrong :
        List.of(
            found("visit", "2024-05", "China", "happened"),
            found("meeting", "2023", "China", "happened"),
            found("meeting", "", "China", "happened"),
            found("meeting", "2024-05", "Japan", "happened"))) {
      assertThat(score(gold("happened"), wrong).of(Figure.EVENTS).right()).isZero();
    }
  }

  @Test
  void deniedEventOnTheTimelineIsCounted() {
    Figures figures = score(gold("negated"), found("meeting", "2024-05", "China", "happened"));
    assertThat(figures.wronglyOnTimeline()).isEqualTo(1);
    assertThat(figures.of(Figure.EVENTS)).isEqualTo(new Tally(0, 1, 0));
  }

  @Test
  void passageThatIsNotTheTextIsCounted() {
    Event event = found("meeting", "2024-05", "China", "happened");
    Event shifted = with(event, new Evidence(1, 6, "China"));
    assertThat(score(gold("happened"), shifted).inexact()).isEqualTo(1);
  }

  @Test
  void valueCountsWhereTheSpansOverlap() {
    GoldDocument gold =
        new GoldDocument(
            "d",
            List.of(),
            List.of(),
            List.of(),
            List.of(new GoldDocument.Time(new Span(32, 40), "2024-05", false)));
    Time time = new Time(29, 40, "in May 2024", "2024-05", "stated");
    ExtractedDocument found =
        new ExtractedDocument(
            "d", "en", List.of(), List.of(), List.of(), List.of(time), List.of());
    Figures figures = SCORER.score(TEXT, gold, found);
    assertThat(figures.of(Figure.TEMPORAL_VALUE).f1()).isEqualTo(1);
    assertThat(figures.of(Figure.TEMPORAL_SPAN).f1()).isZero();
  }

  private static Figures score(GoldDocument gold, Event found) {
    return SCORER.score(
        TEXT,
        gold,
        new ExtractedDocument(
            "d", "en", List.of(found), List.of(), List.of(), List.of(), List.of()));
  }

  private static GoldDocument gold(String factuality) {
    GoldDocument.Event event =
        new GoldDocument.Event(
            List.of(ALL),
            "meeting",
            "held",
            "",
            "2024-05",
            List.of("China", "Laos"),
            "Vienna",
            "",
            List.of(),
            factuality);
    return new GoldDocument("d", List.of(event), List.of(), List.of(), List.of());
  }

  private static Event found(String type, String date, String actor, String factuality) {
    return new Event(
        type,
        "held",
        "",
        "",
        new When(date, "stated"),
        List.of(new Participant(actor, "participant")),
        "Vienna",
        "",
        List.of(),
        factuality,
        List.of(new Evidence(0, 41, TEXT.text())),
        "rule",
        0.8);
  }

  private static Event with(Event event, Evidence evidence) {
    return new Event(
        event.type(),
        event.mode(),
        event.level(),
        event.title(),
        event.date(),
        event.participants(),
        event.place(),
        event.mechanism(),
        event.areas(),
        event.factuality(),
        List.of(evidence),
        event.rule(),
        event.confidence());
  }
}
