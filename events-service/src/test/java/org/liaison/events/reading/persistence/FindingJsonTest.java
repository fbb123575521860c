package org.liaison.events.reading.persistence;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.liaison.events.edtf.Edtf;
import org.liaison.events.extraction.CommitmentFinding;
import org.liaison.events.extraction.FoundDate;
import org.liaison.events.extraction.Name;
import org.liaison.events.extraction.Passage;
import org.liaison.events.extraction.Uncoded;
import org.liaison.events.extraction.Uncoded.Reason;
import org.liaison.events.vocabulary.DateBasis;

class FindingJsonTest {

  @Test
  void findingComesBackAsItWasFound() {
    CommitmentFinding finding =
        new CommitmentFinding(
            List.of(new Name("china", "China")),
            List.of(),
            "train 警察",
            Set.of("training"),
            Optional.of(new FoundDate(Edtf.parse("2023~/.."), DateBasis.RELATIVE)),
            Optional.empty(),
            List.of(new Passage(3, 6, "🙂ab")),
            "will",
            0.7);

    assertThat(FindingJson.read(FindingJson.write(finding), CommitmentFinding.class))
        .isEqualTo(finding);
  }

  @Test
  void whatANewerReleaseAddedIsSkipped() {
    String json =
        """
        {"passage": {"start": 0, "end": 1, "exact": "a", "page": 7}, "reason": "NO_EVENT_WORD", "hint": "none"}
        """;

    assertThat(FindingJson.read(json, Uncoded.class))
        .isEqualTo(new Uncoded(new Passage(0, 1, "a"), Reason.NO_EVENT_WORD));
  }
}
