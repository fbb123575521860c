package org.liaison.events.casefile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.liaison.events.book.domain.FieldChange;
import org.liaison.events.casefile.domain.AssistanceRequest;
import org.liaison.events.casefile.domain.CaseContent;
import org.liaison.events.casefile.domain.CaseFile;
import org.liaison.events.casefile.domain.CaseStatus;
import org.liaison.events.casefile.domain.CaseWords;
import org.liaison.events.edtf.Edtf;
import org.liaison.events.extraction.FoundDate;
import org.liaison.events.extraction.Name;
import org.liaison.events.record.domain.EventDate;
import org.liaison.events.vocabulary.DateBasis;

/** When requests for assistance are overdue, and what a closed case takes. */
class CaseFileTest {

  private static final Instant NOW = Instant.parse("2024-05-01T10:00:00Z");
  private static final LocalDate JUNE = LocalDate.of(2024, 6, 1);

  @ParameterizedTest
  @CsvSource({
    "2024-05-31, 2024-05-31, false",
    "2024-05-31, 2024-06-01, true",
    "2024-05, 2024-05-31, false",
    "2024-05, 2024-06-01, true",
    "2024, 2025-01-01, true",
    "2024-04-01/2024-05-10, 2024-05-10, false",
    "2024-04-01/2024-05-10, 2024-05-11, true",
    "2024-04-01/.., 2030-01-01, false"
  })
  void requestIsOverdueOnceTheLastDayThatItsTermCanMeanHasPassed(
      String due, LocalDate today, boolean overdue) {
    assertThat(request(due).overdue(today)).isEqualTo(overdue);
    assertThat(file(request(due)).overdueRequests(today)).isEqualTo(overdue ? 1 : 0);
  }

  @Test
  void onlyUnansweredRequestsWithATermAreOverdue() {
    CaseFile file = file(request("2024-05"), request("2024-04"), request(""));

    assertThat(file.overdueRequests(JUNE)).isEqualTo(2);
    assertThat(file.waitsUntil()).contains(LocalDate.of(2024, 4, 30));
    assertThat(file.answered(1, date("2024-06"), "records came").overdueRequests(JUNE))
        .isEqualTo(1);
    assertThat(file.as(CaseStatus.CLOSED).overdueRequests(JUNE)).isZero();
    assertThat(file.as(CaseStatus.CLOSED).waitsUntil()).isEmpty();
  }

  @Test
  void requestIsAnsweredOnceAndMustBeThere() {
    CaseFile answered = file(request("2024-05")).answered(0, date("2024-05-20"), "");

    assertThatThrownBy(() -> answered.answered(0, date("2024-05-21"), ""))
        .hasMessageContaining("answered already");
    assertThatThrownBy(() -> answered.answered(1, date("2024-05-21"), ""))
        .hasMessageContaining("There is no request 1");
  }

  @Test
  void closedCaseTakesNoRequestUntilItIsReopened() {
    CaseFile closed = file().as(CaseStatus.CLOSED);

    assertThatThrownBy(() -> closed.requesting(request(""))).hasMessageContaining("reopen it");
    assertThatThrownBy(() -> closed.as(CaseStatus.CLOSED)).hasMessageContaining("closed already");
    assertThat(closed.as(CaseStatus.OPEN).requesting(request("")).requests()).hasSize(1);
    assertThatThrownBy(() -> file().as(CaseStatus.OPEN)).hasMessageContaining("open already");
  }

  @Test
  void historyTellsWhatChangedInWords() {
    CaseFile before = file(request("2024-05"));
    CaseFile after = before.answered(0, date("2024-05-20"), "records came");

    assertThat(FieldChange.between(CaseWords.of(before), CaseWords.of(after)))
        .containsExactly(
            new FieldChange(
                "requests",
                "China of Norvia: bank records, asked 2024-04, due 2024-05",
                "China of Norvia: bank records, asked 2024-04, due 2024-05; answered 2024-05-20:"
                    + " records came"));
  }

  private static CaseFile file(AssistanceRequest... requests) {
    CaseFile file =
        CaseFile.opened(
            new UUID(0, 1),
            new CaseContent("N-1", "A title", "", List.of(), List.of(), List.of()),
            NOW);
    for (AssistanceRequest request : requests) {
      file = file.requesting(request);
    }
    return file;
  }

  private static AssistanceRequest request(String due) {
    return new AssistanceRequest(
        new Name("", "Norvia"),
        new Name("china", "China"),
        "bank records",
        date("2024-04"),
        due.isEmpty() ? Optional.empty() : Optional.of(date(due)),
        Optional.empty(),
        "");
  }

  private static EventDate date(String edtf) {
    return EventDate.of(new FoundDate(Edtf.parse(edtf), DateBasis.STATED));
  }
}
