package org.liaison.events.extraction;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.liaison.events.edtf.Edtf;

/**
 * What holds of all findings, whatever the text: their passages stand in it, their dates are EDTF.
 */
final class SoundFindings {

  private SoundFindings() {}

  static void assertSound(SourceText source, Findings findings) {
    assertAnchored(source.text(), passages(findings));
    dates(findings).forEach(SoundFindings::assertValid);
  }

  private static void assertAnchored(String text, List<Passage> passages) {
    int[] codePoints = text.codePoints().toArray();
    for (Passage passage : passages) {
      int length = passage.end() - passage.start();
      String there = new String(codePoints, passage.start(), length);
      if (!passage.exact().equals(there)) {
        assertThat(passage.exact()).as("passage from %d on", passage.start()).isEqualTo(there);
      }
    }
  }

  private static void assertValid(FoundDate date) {
    assertThat(Edtf.parse(date.edtf().toString())).isEqualTo(date.edtf());
  }

  private static List<Passage> passages(Findings findings) {
    List<Passage> passages = new ArrayList<>();
    findings.events().forEach(event -> passages.addAll(event.evidence()));
    findings.claims().forEach(claim -> passages.addAll(claim.evidence()));
    findings.commitments().forEach(commitment -> passages.addAll(commitment.evidence()));
    findings.temporals().forEach(temporal -> passages.add(temporal.passage()));
    findings.uncoded().forEach(uncoded -> passages.add(uncoded.passage()));
    return passages;
  }

  private static List<FoundDate> dates(Findings findings) {
    return Stream.of(
            findings.events().stream().map(EventFinding::date),
            findings.commitments().stream().map(CommitmentFinding::due),
            findings.commitments().stream().map(CommitmentFinding::made),
            findings.temporals().stream().map(Temporal::date).map(Optional::of))
        .flatMap(dates -> dates)
        .flatMap(Optional::stream)
        .distinct()
        .toList();
  }
}
