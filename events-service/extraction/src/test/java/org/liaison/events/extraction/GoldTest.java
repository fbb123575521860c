package org.liaison.events.extraction;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.liaison.events.edtf.Edtf;
import org.liaison.events.extraction.Gold.ExpectedEvent;
import org.liaison.events.lexicon.Lexicon;

/** Measures the engine on short texts with known events, speakers and commitments. */
class GoldTest {

  private static final ExtractionEngine ENGINE = RuleEngine.with(Lexicon.builtIn());

  private static final Score EVENTS = new Score("events");
  private static final Score DATES = new Score("dates of events found");
  private static final Score PLACES = new Score("places of events found");
  private static final Score SPEAKERS = new Score("speakers");
  private static final Score COMMITMENTS = new Score("commitments");
  private static final List<String> MISSES = new ArrayList<>();
  private static int wronglyOnTimeline;

  @BeforeAll
  static void measure() {
    for (Gold.Document document : Gold.english()) {
      Findings findings = ENGINE.extract(document.source());
      events(document, findings);
      speakers(document, findings);
      int made = findings.commitments().size();
      COMMITMENTS.add(Math.min(made, document.commitments()), made, document.commitments());
    }
    System.out.println(
        EVENTS + "\n" + DATES + "\n" + PLACES + "\n" + SPEAKERS + "\n" + COMMITMENTS);
    MISSES.forEach(System.out::println);
  }

  private static void events(Gold.Document document, Findings findings) {
    List<EventFinding> left = new ArrayList<>();
    findings.events().stream().filter(e -> e.factuality().onTimeline()).forEach(left::add);
    int found = left.size();
    int right = 0;
    for (ExpectedEvent expected : document.events()) {
      EventFinding match = left.stream().filter(expected::isTold).findFirst().orElse(null);
      if (match == null) {
        MISSES.add("missed " + document.id() + ": " + expected);
      } else {
        left.remove(match);
        right++;
        boolean sameDate =
            expected.date().equals(match.date().map(d -> d.edtf().toString()).orElse(""));
        DATES.add(sameDate ? 1 : 0, 1, 1);
        if (!expected.place().isEmpty()) {
          PLACES.add(match.place().contains(expected.place()) ? 1 : 0, 1, 1);
        }
        if (!sameDate) {
          MISSES.add(
              "date "
                  + document.id()
                  + ": "
                  + expected
                  + " found "
                  + match.date().map(FoundDate::edtf).map(Edtf::toString).orElse("none"));
        }
      }
    }
    EVENTS.add(right, found, document.events().size());
    for (EventFinding extra : left) {
      MISSES.add("extra " + document.id() + ": " + extra.type() + " " + extra.title());
      wronglyOnTimeline +=
          document.aside().contains(extra.type().name().toLowerCase(Locale.ROOT)) ? 1 : 0;
    }
  }

  private static void speakers(Gold.Document document, Findings findings) {
    Set<String> found = new HashSet<>();
    findings.claims().forEach(claim -> found.add(claim.speaker().label()));
    Set<String> right = new HashSet<>(found);
    right.retainAll(document.speakers());
    SPEAKERS.add(right.size(), found.size(), document.speakers().size());
    document.speakers().stream()
        .filter(s -> !found.contains(s))
        .forEach(s -> MISSES.add("no speaker " + document.id() + ": " + s));
    found.stream()
        .filter(s -> !document.speakers().contains(s))
        .forEach(s -> MISSES.add("speaker? " + document.id() + ": " + s));
  }

  @Test
  void eventsAreFound() {
    assertThat(EVENTS.precision()).isGreaterThanOrEqualTo(0.85);
    assertThat(EVENTS.recall()).isGreaterThanOrEqualTo(0.88);
  }

  @Test
  void datesAreRight() {
    assertThat(DATES.recall()).isGreaterThanOrEqualTo(0.95);
  }

  @Test
  void placesAreRight() {
    assertThat(PLACES.recall()).isGreaterThanOrEqualTo(0.90);
  }

  @Test
  void speakersAreFound() {
    assertThat(SPEAKERS.precision()).isGreaterThanOrEqualTo(0.85);
    assertThat(SPEAKERS.recall()).isGreaterThanOrEqualTo(0.88);
  }

  @Test
  void commitmentsAreFound() {
    assertThat(COMMITMENTS.f1()).isGreaterThanOrEqualTo(0.70);
  }

  @Test
  void nothingConditionalOrDeniedIsOnTheTimeline() {
    assertThat(wronglyOnTimeline).isZero();
  }
}
