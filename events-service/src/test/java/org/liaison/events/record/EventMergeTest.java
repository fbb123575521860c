package org.liaison.events.record;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.liaison.events.edtf.Edtf;
import org.liaison.events.extraction.FoundDate;
import org.liaison.events.record.domain.EventDate;
import org.liaison.events.record.domain.EventMerge;
import org.liaison.events.record.domain.Participant;
import org.liaison.events.record.domain.ToldEvent;
import org.liaison.events.vocabulary.DateBasis;
import org.liaison.events.vocabulary.EventType;
import org.liaison.events.vocabulary.Factuality;

class EventMergeTest {

  @Test
  void laterReportFillsGapsAndNarrowsTheDate() {
    ToldEvent known = told("2024-01", "", List.of("training"), Factuality.ANNOUNCED);
    ToldEvent told = told("2024-01-30", "Beijing", List.of("liaison"), Factuality.HAPPENED);

    ToldEvent merged = EventMerge.merge(known, told);

    assertThat(merged.date()).map(EventDate::edtf).contains("2024-01-30");
    assertThat(merged.place()).isEqualTo("Beijing");
    assertThat(merged.areas()).containsExactly("liaison", "training");
    assertThat(merged.factuality()).isEqualTo(Factuality.HAPPENED);
    assertThat(merged.participants()).hasSize(1);
  }

  @Test
  void vaguerReportTakesNothingAway() {
    ToldEvent known = told("2024-01-30", "Beijing", List.of("liaison"), Factuality.HAPPENED);

    assertThat(EventMerge.merge(known, told("2024", "", List.of(), Factuality.ANNOUNCED)))
        .isEqualTo(known);
  }

  private static ToldEvent told(
      String edtf, String place, List<String> areas, Factuality factuality) {
    return new ToldEvent(
        EventType.MECHANISM,
        "established",
        "",
        "launch",
        Optional.of(EventDate.of(new FoundDate(Edtf.parse(edtf), DateBasis.STATED))),
        List.of(new Participant("china", "China", "participant")),
        place,
        "",
        areas,
        factuality);
  }
}
