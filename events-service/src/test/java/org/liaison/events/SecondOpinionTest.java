package org.liaison.events;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.logging.Handler;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.liaison.events.extraction.ExtractionEngine;
import org.liaison.events.extraction.Findings;
import org.liaison.events.extraction.RuleEngine;
import org.liaison.events.extraction.SourceText;
import org.liaison.events.extraction.SourceText.Block;
import org.liaison.events.extraction.SourceText.BlockKind;
import org.liaison.events.lexicon.Lexicon;
import org.liaison.events.opinion.OpinionConfig;
import org.liaison.events.opinion.OpinionMonitor;
import org.liaison.events.opinion.StubModel;

/** The engine as the service builds it, with a model at a local server. */
class SecondOpinionTest {

  private static final Lexicon LEXICON = Lexicon.builtIn();
  private static final ExtractionEngine RULES = RuleEngine.with(LEXICON);
  private static final String TEXT = "Liaison desks swung back into business on July 31, 2024.";

  private static final String ANSWER =
      """
      {"events": [
        {"type": "exchange", "mode": "", "factuality": "happened", "date": "2024-07-31",
         "actors": [], "place": "", "mechanism": "", "confidence": 0.9,
         "quotes": [{"exact": "Liaison desks swung back into business", "prefix": ""}]},
        {"type": "meeting", "mode": "", "factuality": "happened", "date": "2024-07-31",
         "actors": [], "place": "", "mechanism": "", "confidence": 0.9,
         "quotes": [{"exact": "Liaison desks came back to business", "prefix": ""}]}],
       "claims": [], "commitments": []}
      """;

  private final StubModel model = new StubModel();
  private final MeterRegistry metrics = new SimpleMeterRegistry();

  @AfterEach
  void close() {
    model.close();
  }

  @Test
  void byDefaultNobodyIsAsked() {
    OpinionConfig config =
        new OpinionConfig().set("base-url", model.url().toString()).set("model", "stub-1");
    ExtractionEngine engine = engine(config);
    assertThat(engine.version()).isEqualTo(RULES.version());
    assertThat(engine.extract(source())).isEqualTo(RULES.extract(source()));
    assertThat(model.requests()).isEmpty();
    assertThat(metrics.getMeters()).isEmpty();
  }

  @Test
  void onlyWhatStandsInTheTextIsAddedAndAllIsCounted() {
    model.answers(ANSWER);
    ExtractionEngine engine = engine(OpinionConfig.of(model));
    Findings findings = engine.extract(source());
    assertThat(engine.version()).startsWith(RULES.version()).endsWith(":stub-1/1");
    assertThat(findings.events())
        .singleElement()
        .satisfies(
            event -> {
              assertThat(event.rule()).isEqualTo("second-opinion:stub-1");
              assertThat(event.title()).isEqualTo("Liaison desks swung back into business");
              assertThat(event.date().orElseThrow().edtf()).hasToString("2024-07-31");
            });
    assertThat(count("liaison.opinion.texts", "outcome", "checked")).isOne();
    assertThat(count("liaison.opinion.proposals", "outcome", "added")).isOne();
    assertThat(count("liaison.opinion.proposals", "outcome", "unanchored")).isOne();
    assertThat(count("liaison.opinion.proposals", "outcome", "already-found")).isZero();
  }

  @Test
  void aModelThatFailsCostsNoFindingsAndOneLineOfTheLog() {
    model.sends(500, "");
    ExtractionEngine engine = engine(OpinionConfig.of(model));
    List<String> lines = new ArrayList<>();
    Handler listener = listener(lines);
    Logger log = Logger.getLogger(OpinionMonitor.class.getName());
    log.addHandler(listener);
    try {
      for (int i = 0; i < 5; i++) {
        assertThat(engine.extract(source())).isEqualTo(RULES.extract(source()));
      }
    } finally {
      log.removeHandler(listener);
    }
    assertThat(lines).hasSize(1);
    assertThat(count("liaison.opinion.texts", "outcome", "refused")).isEqualTo(3);
    assertThat(count("liaison.opinion.texts", "outcome", "paused")).isEqualTo(2);
    assertThat(model.requests()).hasSize(3);
  }

  @Test
  void aWrongSettingStopsTheStart() {
    assertThatThrownBy(() -> engine(OpinionConfig.enabled()))
        .hasMessageStartingWith("liaison.events.second-opinion.base-url is needed");
  }

  private ExtractionEngine engine(OpinionConfig config) {
    return new Beans().engine(LEXICON, config.config(), metrics, Clock.systemUTC());
  }

  private double count(String name, String tag, String value) {
    return metrics.get(name).tag(tag, value).counter().count();
  }

  private static Handler listener(List<String> lines) {
    return new Handler() {
      @Override
      public void publish(LogRecord line) {
        lines.add(line.getMessage());
      }

      @Override
      public void flush() {}

      @Override
      public void close() {}
    };
  }

  private static SourceText source() {
    return new SourceText(
        TEXT,
        List.of(new Block(BlockKind.PARAGRAPH, 0, TEXT.length())),
        "en",
        false,
        "The Paper",
        List.of(),
        LocalDate.of(2024, 8, 2));
  }
}
