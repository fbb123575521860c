package org.liaison.events.reference;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.Period;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.liaison.events.edtf.Edtf;
import org.liaison.events.extraction.FoundDate;
import org.liaison.events.record.domain.EventDate;
import org.liaison.events.reference.domain.MechanismLife;
import org.liaison.events.reference.domain.MechanismStep;
import org.liaison.events.reference.domain.Rhythm;
import org.liaison.events.vocabulary.DateBasis;
import org.liaison.events.vocabulary.EventType;
import org.liaison.events.vocabulary.Factuality;

class MechanismLifeTest {

  private static final LocalDate TODAY = LocalDate.of(2025, 3, 1);

  @Test
  void lifeIsReadOffTheEventsInDateOrder() {
    MechanismStep resumed = turn("resumed", "2023-11");
    MechanismLife life =
        life(
            turn("established", "2017"),
            turn("suspended", "2022-08-05"),
            resumed,
            session("2024-07-31"),
            session(""));

    assertThat(life.status()).isEqualTo("resumed");
    assertThat(life.statusEvent()).contains(resumed.eventId());
    assertThat(life.established().map(EventDate::edtf)).contains("2017");
    assertThat(life.lastMet().map(EventDate::edtf)).contains("2024-07-31");
    assertThat(life.events()).isEqualTo(5);
  }

  @Test
  void unknownLifeIsLeftOpen() {
    MechanismLife life = life();

    assertThat(life.status()).isEmpty();
    assertThat(life.statusEvent()).isEmpty();
    assertThat(Rhythm.of(Optional.empty(), life)).isEmpty();
    assertThat(life.overdue(Optional.empty(), TODAY)).isFalse();
  }

  @Test
  void sessionThatIsMissingByTheAgreedRhythmIsOverdue() {
    MechanismLife life = life(session("2023-05"));
    Optional<Rhythm> yearly = Rhythm.of(Optional.of(Period.ofYears(1)), life);

    assertThat(life.expectedBy(yearly)).contains(LocalDate.of(2024, 5, 31));
    assertThat(life.overdue(yearly, TODAY)).isTrue();
    assertThat(life.overdue(yearly, LocalDate.of(2024, 5, 31))).isFalse();
  }

  @Test
  void announcedSessionIsTheNextOneUntilItsDayHasPassed() {
    MechanismStep ahead = planned("2025-03");
    MechanismLife life = life(session("2023-05-01"), planned("2024-06"), ahead);
    Optional<Rhythm> yearly = Rhythm.of(Optional.of(Period.ofYears(1)), life);

    assertThat(life.next()).contains(ahead);
    assertThat(life.overdue(yearly, TODAY)).isFalse();
    assertThat(life.sessions()).hasSize(1);
  }

  @Test
  void nothingIsExpectedOfAMechanismAtRest() {
    MechanismLife life = life(session("2021-05-01"), turn("suspended", "2022-08-05"));
    Optional<Rhythm> yearly = Rhythm.of(Optional.of(Period.ofYears(1)), life);

    assertThat(life.expectedBy(yearly)).isEmpty();
    assertThat(life.overdue(yearly, TODAY)).isFalse();
  }

  @Test
  void rhythmIsSeenFromThreeSessionsOn() {
    assertThat(Rhythm.of(Optional.empty(), life(session("2022-05-01"), session("2023-05-01"))))
        .isEmpty();
    assertThat(
            Rhythm.of(
                Optional.empty(),
                life(
                    session("2022-05-01"),
                    session("2022-05-03"),
                    session("2023-05-01"),
                    session("2024-04-20"))))
        .as("two days of one session are one session")
        .contains(new Rhythm(Period.ofMonths(12), false));
  }

  private static MechanismLife life(MechanismStep... steps) {
    return MechanismLife.of(Stream.of(steps).toList(), TODAY);
  }

  private static MechanismStep turn(String mode, String edtf) {
    return step(EventType.MECHANISM, mode, edtf, Factuality.HAPPENED);
  }

  private static MechanismStep session(String edtf) {
    return step(EventType.MEETING, "held", edtf, Factuality.HAPPENED);
  }

  private static MechanismStep planned(String edtf) {
    return step(EventType.MEETING, "held", edtf, Factuality.PLANNED);
  }

  private static MechanismStep step(
      EventType type, String mode, String edtf, Factuality factuality) {
    Optional<EventDate> date =
        edtf.isEmpty()
            ? Optional.empty()
            : Optional.of(EventDate.of(new FoundDate(Edtf.parse(edtf), DateBasis.STATED)));
    return new MechanismStep(UUID.randomUUID(), type, mode, date, factuality);
  }
}
