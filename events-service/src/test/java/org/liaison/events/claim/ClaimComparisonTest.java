package org.liaison.events.claim;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.liaison.events.claim.domain.ClaimComparison;
import org.liaison.events.extraction.Name;
import org.liaison.events.intake.domain.DocumentVersion;
import org.liaison.events.record.domain.Anchor;
import org.liaison.events.record.domain.Claim;
import org.liaison.events.record.domain.Evidence;

class ClaimComparisonTest {

  @Test
  void sidesThatDisagreeComeFirstAndTheirSharpestWordsToo() {
    ClaimComparison comparison =
        compare(
            claim("norvia", "supports", "the desk works", 1, "a"),
            claim("", "neutral", "nobody knows", 2, "b"),
            claim("tessaly", "neutral", "we take note", 3, "c"),
            claim("tessaly", "denies", "there is no desk", 4, "d"));

    assertThat(comparison.disagree()).isTrue();
    assertThat(comparison.sides())
        .extracting(side -> side.side().id())
        .containsExactly("tessaly", "norvia", "");
    assertThat(comparison.sides().get(0).claims())
        .extracting(compared -> compared.claim().stance())
        .containsExactly("denies", "neutral");
  }

  @Test
  void objectionsOfOneSideAloneAreNoDisagreement() {
    assertThat(
            compare(
                    claim("norvia", "supports", "good", 1, "a"),
                    claim("norvia", "criticises", "bad", 1, "b"),
                    claim("tessaly", "neutral", "so", 1, "c"))
                .disagree())
        .isFalse();
  }

  @Test
  void sameWordsOfOneSpeakerAreOneClaimAndCopiesOneOrigin() {
    ClaimComparison comparison =
        compare(
            claim("norvia", "supports", "The desk works.", 2, "agency"),
            claim("norvia", "supports", "the desk works", 1, "agency"),
            claim("norvia", "supports", "the desk works", 3, "own"));

    assertThat(comparison.sides()).hasSize(1);
    assertThat(comparison.sides().get(0).claims())
        .singleElement()
        .satisfies(
            compared -> {
              assertThat(compared.origins()).isEqualTo(2);
              assertThat(compared.documents()).hasSize(3);
              assertThat(compared.claim().publishedOn()).isEqualTo("2025-03-01");
            });
  }

  private static ClaimComparison compare(Claim... claims) {
    return ClaimComparison.of(List.of(claims), Claim::speaker);
  }

  private static Claim claim(String side, String stance, String content, int day, String origin) {
    return new Claim(
        UUID.randomUUID(),
        new Name(side, side),
        "",
        "Wire",
        false,
        stance,
        content,
        LocalDate.of(2025, 3, day),
        List.of(
            new Evidence(
                Optional.empty(),
                new DocumentVersion(UUID.randomUUID(), 1),
                new Anchor(0, 1, "a", "", ""),
                "rule",
                0.9,
                "",
                origin,
                false)));
  }
}
