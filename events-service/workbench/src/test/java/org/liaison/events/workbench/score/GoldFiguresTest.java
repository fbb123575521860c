package org.liaison.events.workbench.score;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.liaison.events.extraction.RuleEngine;
import org.liaison.events.lexicon.Lexicon;
import org.liaison.events.workbench.extract.FindingsWriter;
import org.liaison.events.workbench.extract.SourceTexts;

/**
 * Holds the figures of the gold's test part, which {@code score --part test --format json} wrote to
 * {@code gold/test-figures.json}: none may fall by more than two points.
 */
class GoldFiguresTest {
  private static final double TOLERATED = 0.02;

  private static final GoldParts PARTS = GoldParts.ofCheckout();
  private static final Lexicon LEXICON = Lexicon.builtIn();
  private static final RuleEngine ENGINE = RuleEngine.with(LEXICON);
  private static Result result;

  @BeforeAll
  static void score() {
    FindingsWriter writer = new FindingsWriter(LEXICON);
    result =
        new Scorer(LEXICON)
            .score(
                entries(PARTS.gold("test")),
                entry ->
                    writer.write(
                        entry.name(), entry.source().language(), ENGINE.extract(entry.source())));
  }

  private static List<GoldSet.Entry> entries(Path gold) {
    SourceTexts sources = new SourceTexts(ENGINE, LocalDate.of(2026, 1, 1));
    return new GoldSet(gold, PARTS.documents(), sources).entries();
  }

  @Test
  void noFigureFallsByMoreThanTwoPoints() throws IOException {
    JsonNode saved =
        new ObjectMapper().readTree(PARTS.gold("test-figures.json").toFile()).path("totals");
    assertThat(saved.size()).isPositive();
    SoftAssertions softly = new SoftAssertions();
    result
        .totals()
        .forEach(
            (group, figures) -> {
              for (Figure figure : Figure.values()) {
                double before =
                    saved.path(group).path(JsonReport.name(figure)).path("f1").asDouble(1);
                softly
                    .assertThat(figures.of(figure).f1())
                    .as("F1 of %s, %s", figure.label().strip(), group)
                    .isGreaterThanOrEqualTo(before - TOLERATED);
              }
            });
    softly.assertAll();
  }

  @Test
  void everyPassageIsExact() {
    assertThat(result.totals().get("all").inexact()).isZero();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "dev",
        "practice",
        "annotations/a/dev",
        "annotations/b/dev",
        "annotations/a/test",
        "annotations/b/test"
      })
  void goldIsAboutItsDocuments(String part) {
    assertThat(entries(PARTS.gold(part))).hasSizeGreaterThanOrEqualTo(32);
  }

  @Test
  void goldHasTheSizeThatIsClaimed() {
    List<GoldSet.Entry> dev = entries(PARTS.gold("dev"));
    List<GoldSet.Entry> test = entries(PARTS.gold("test"));
    assertThat(dev.size() + test.size()).isGreaterThanOrEqualTo(60);
    assertThat(chinese(dev) + chinese(test)).isGreaterThanOrEqualTo(20);
  }

  private static long chinese(List<GoldSet.Entry> entries) {
    return entries.stream().filter(e -> e.source().language().startsWith("zh")).count();
  }
}
