package org.liaison.events.record;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.liaison.events.edtf.Edtf;
import org.liaison.events.extraction.FoundDate;
import org.liaison.events.record.domain.EventDate;
import org.liaison.events.record.domain.EventMatcher;
import org.liaison.events.record.domain.Participant;
import org.liaison.events.record.domain.ToldEvent;
import org.liaison.events.vocabulary.DateBasis;
import org.liaison.events.vocabulary.EventType;
import org.liaison.events.vocabulary.Factuality;

class EventMatcherTest {

  private static final ToldEvent MEETING = meeting("2024-07-31", "senior-officials", "Washington");

  @Test
  void sameDayAndASharedActorAreEnough() {
    assertThat(EventMatcher.match(MEETING, meeting("2024-07-31", "", "")))
        .contains("same type meeting; same date 2024-07-31; shared: China, United States");
  }

  @Test
  void widerDateNeedsSomethingParticularToAgree() {
    assertThat(EventMatcher.match(MEETING, meeting("2024-07", "", ""))).isEmpty();
    assertThat(EventMatcher.match(MEETING, meeting("2024-07", "", "Washington, D.C.")))
        .contains(
            "same type meeting; dates 2024-07-31 and 2024-07 overlap; shared: China, United States; same place Washington");
  }

  @Test
  void whatTheTitlesNameMayAgree() {
    ToldEvent pact = titled("China signs Joint Statement on drug control", "1997");

    assertThat(
            EventMatcher.match(
                pact,
                titled(
                    "United States and China sign joint statement on drug control", "1997-10-29")))
        .hasValueSatisfying(reason -> assertThat(reason).endsWith("titles alike"));
    assertThat(EventMatcher.match(pact, titled("China signs extradition treaty", "1997-10-29")))
        .isEmpty();
  }

  @Test
  void thatBothWereHeldSaysNothing() {
    ToldEvent held = titled("China hosts talks", "2024-07");

    assertThat(EventMatcher.match(held, titled("United States sends envoy", "2024-07"))).isEmpty();
  }

  @Test
  void contradictionsKeepEventsApart() {
    assertThat(EventMatcher.match(MEETING, meeting("2024-07-31", "ministerial", ""))).isEmpty();
    assertThat(EventMatcher.match(MEETING, meeting("2024-07-31", "", "Beijing"))).isEmpty();
    assertThat(EventMatcher.match(MEETING, meeting("2024-08-01", "senior-officials", "")))
        .isEmpty();
  }

  @Test
  void undatedAndVeryWideDatesSayTooLittle() {
    assertThat(EventMatcher.match(MEETING, meeting("", "senior-officials", "Washington")))
        .isEmpty();
    assertThat(EventMatcher.match(MEETING, meeting("202X", "senior-officials", "Washington")))
        .isEmpty();
  }

  @Test
  void planIsNotItsFulfilment() {
    ToldEvent plan =
        new ToldEvent(
            MEETING.type(),
            "",
            "",
            "plan",
            MEETING.date(),
            MEETING.participants(),
            "",
            "",
            List.of(),
            Factuality.PLANNED);

    assertThat(EventMatcher.match(MEETING, plan)).isEmpty();
  }

  private static ToldEvent meeting(String edtf, String level, String place) {
    Optional<EventDate> date =
        edtf.isEmpty()
            ? Optional.empty()
            : Optional.of(EventDate.of(new FoundDate(Edtf.parse(edtf), DateBasis.STATED)));
    return new ToldEvent(
        EventType.MEETING,
        "",
        level,
        "a meeting",
        date,
        List.of(
            new Participant("china", "China", "participant"),
            new Participant("united-states", "United States", "participant")),
        place,
        "",
        List.of(),
        Factuality.HAPPENED);
  }

  private static ToldEvent titled(String title, String edtf) {
    ToldEvent event = meeting(edtf, "", "");
    return new ToldEvent(
        event.type(),
        "held",
        "",
        title,
        event.date(),
        event.participants(),
        "",
        "",
        List.of(),
        Factuality.HAPPENED);
  }
}
