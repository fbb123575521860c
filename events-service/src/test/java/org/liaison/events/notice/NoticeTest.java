package org.liaison.events.notice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.liaison.events.book.domain.FieldChange;
import org.liaison.events.edtf.Edtf;
import org.liaison.events.extraction.FoundDate;
import org.liaison.events.extraction.Name;
import org.liaison.events.notice.domain.Acknowledgement;
import org.liaison.events.notice.domain.Answer;
import org.liaison.events.notice.domain.Ask;
import org.liaison.events.notice.domain.Notice;
import org.liaison.events.notice.domain.NoticeContent;
import org.liaison.events.notice.domain.NoticeGrade;
import org.liaison.events.notice.domain.NoticeSubject;
import org.liaison.events.notice.domain.NoticeWords;
import org.liaison.events.problem.RecordException;
import org.liaison.events.record.domain.EventDate;
import org.liaison.events.vocabulary.DateBasis;

/** When a notice is late, and what becomes of its asks. */
class NoticeTest {

  private static final Duration WEEK = Duration.ofDays(7);
  private static final Name CHINA = new Name("china", "China");
  private static final Instant NOW = Instant.parse("2024-05-01T10:00:00Z");

  @ParameterizedTest
  @CsvSource({
    "2024-05-10, 2024-05-10, false, false",
    "2024-05-10, 2024-05-11, true, false",
    "2024-05-10, 2024-05-17, true, false",
    "2024-05-10, 2024-05-18, true, true",
    "2024-05, 2024-05-31, false, false",
    "2024-05, 2024-06-01, true, false",
    "2024-05, 2024-06-08, true, true",
    "2024, 2024-12-31, false, false",
    "2024~, 2025-01-09, true, true",
    "2024-05-01/2024-05-10, 2024-05-11, true, false",
    "2024-05-01/.., 2030-01-01, false, false"
  })
  void lateOnceTheLastDayThatTheTermCanMeanHasPassed(
      String due, LocalDate today, boolean late, boolean escalated) {
    Notice notice = notice(ask("report", due));

    assertThat(notice.late(today)).isEqualTo(late);
    assertThat(notice.escalated(today, WEEK)).isEqualTo(escalated);
  }

  @Test
  void onlyWhatNobodyAnsweredAndHasATermMakesItLate() {
    LocalDate today = LocalDate.of(2024, 6, 1);
    Notice notice = notice(ask("report", "2024-05-10"), ask("tell", ""));

    assertThat(notice.late(today)).isTrue();
    assertThat(notice.answered(0, new Answer("ana", NOW, "done")).late(today)).isFalse();
    assertThat(notice.closed().late(today)).isFalse();
    assertThat(notice().late(today)).isFalse();
  }

  @Test
  void askIsAnsweredOnceAndMustBeThere() {
    Notice answered = notice(ask("report", "2024-05")).answered(0, new Answer("ana", NOW, ""));

    assertThatThrownBy(() -> answered.answered(0, new Answer("bo", NOW, "")))
        .isInstanceOf(RecordException.class)
        .hasMessageContaining("answered already");
    assertThatThrownBy(() -> answered.answered(1, new Answer("bo", NOW, "")))
        .hasMessageContaining("there is no ask 1");
    assertThatThrownBy(() -> answered.closed().closed()).hasMessageContaining("closed already");
  }

  @Test
  void actorAcknowledgesOnce() {
    Notice notice = notice().acknowledged(new Acknowledgement(CHINA, "ana", NOW));

    assertThatThrownBy(() -> notice.acknowledged(new Acknowledgement(CHINA, "bo", NOW)))
        .hasMessageContaining("China has acknowledged");
  }

  @Test
  void askThatStaysKeepsItsAnswer() {
    Notice answered = notice(ask("report", "2024-05")).answered(0, new Answer("ana", NOW, "done"));

    NoticeContent changed =
        answered.content().withAsks(List.of(ask("tell", ""), ask("report", "2024-05")));

    assertThat(changed.asks().get(0).answer()).isEmpty();
    assertThat(changed.asks().get(1).answer()).map(Answer::note).contains("done");
  }

  @Test
  void historyTellsWhatChangedInWords() {
    Notice before = notice(ask("report", "2024-05"));
    Notice after = before.answered(0, new Answer("ana", NOW, "done")).closed();

    assertThat(FieldChange.between(NoticeWords.of(before), NoticeWords.of(after)))
        .containsExactly(
            new FieldChange(
                "asks",
                "China: report, due 2024-05",
                "China: report, due 2024-05; answered, says ana: done"),
            new FieldChange("status", "open", "closed"));
  }

  private static Notice notice(Ask... asks) {
    return Notice.issued(
        new UUID(0, 1),
        new NoticeContent(
            NoticeGrade.WARNING,
            "A title",
            "A text",
            NoticeSubject.ROUTE,
            "",
            List.of(),
            CHINA,
            date("2024-05-01"),
            List.of(asks),
            List.of(),
            List.of()),
        NOW);
  }

  private static Ask ask(String what, String due) {
    Optional<EventDate> term = due.isEmpty() ? Optional.empty() : Optional.of(date(due));
    return new Ask(CHINA, what, term, Optional.empty());
  }

  private static EventDate date(String edtf) {
    return EventDate.of(new FoundDate(Edtf.parse(edtf), DateBasis.STATED));
  }
}
