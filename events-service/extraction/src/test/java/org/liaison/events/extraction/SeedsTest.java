package org.liaison.events.extraction;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.liaison.events.edtf.Edtf;
import org.liaison.events.lexicon.Lexicon;
import org.liaison.events.vocabulary.EventType;

/**
 * What the two articles that the project began with must yield; skipped where they are not at hand.
 */
class SeedsTest {

  /** Beside the repository, also where it is checked out one folder deeper. */
  private static final List<Path> SEEDS =
      List.of(Path.of("../../shared/seeds"), Path.of("../../../shared/seeds"));

  private final ExtractionEngine engine = RuleEngine.with(Lexicon.builtIn());

  @Test
  void newsYieldsLaunchMeetingAndWhoSaysSo() throws IOException {
    Findings findings = read("000_27b47cbc0435dd5e.txt", 4, false, LocalDate.of(2024, 8, 2));
    assertTold(findings, EventType.MECHANISM, "2024-01", "china");
    assertTold(findings, EventType.MEETING, "2024-07-31", "united-states");
    assertThat(findings.claims())
        .extracting(claim -> claim.speaker().label())
        .contains("Wu Xinbo", "Lü Xiang", "White House", "Xinhua News Agency");
  }

  @Test
  void commentaryYieldsAgreementsMeetingAndDelisting() throws IOException {
    Findings findings = read("001_20126e0bc5ac453e.txt", 2, true, LocalDate.of(2023, 11, 20));
    assertTold(findings, EventType.AGREEMENT, "1987", "china");
    assertTold(findings, EventType.AGREEMENT, "1997", "united-states");
    assertTold(findings, EventType.MEETING, "2023-11", "joe-biden");
    assertTold(findings, EventType.SANCTION, "2023-11-16", "united-states");
    assertTold(findings, EventType.EXCHANGE, "1997/..", "china");
    assertThat(findings.commitments()).hasSizeGreaterThanOrEqualTo(3);
  }

  private Findings read(String file, int headlines, boolean opinion, LocalDate published)
      throws IOException {
    Optional<Path> path =
        SEEDS.stream().map(folder -> folder.resolve(file)).filter(Files::exists).findFirst();
    assumeTrue(path.isPresent(), "no " + file);
    String text = Normalizer.normalize(Files.readString(path.get()), Normalizer.Form.NFC);
    return engine.extract(Sources.of(text, headlines, opinion, published));
  }

  private static void assertTold(Findings findings, EventType type, String date, String actor) {
    assertThat(findings.events())
        .anySatisfy(
            event -> {
              assertThat(event.type()).isEqualTo(type);
              assertThat(event.factuality().onTimeline()).isTrue();
              assertThat(event.date().orElseThrow().edtf().overlaps(Edtf.parse(date))).isTrue();
              assertThat(event.participants()).anyMatch(p -> p.actor().id().equals(actor));
            });
  }
}
