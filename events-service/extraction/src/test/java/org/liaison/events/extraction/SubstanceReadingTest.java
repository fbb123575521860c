package org.liaison.events.extraction;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.liaison.events.extraction.chinese.ReadText;
import org.liaison.events.lexicon.Lexicon;
import org.liaison.events.vocabulary.EventType;

class SubstanceReadingTest {

  private final ExtractionEngine engine = RuleEngine.with(Lexicon.builtIn());

  @Test
  void aSubstanceThatOnlyItsFileNamesCanBeControlled() {
    List<EventFinding> events =
        engine
            .extract(Sources.news("China banned N-desethyl isotonitazene on July 1, 2024."))
            .events();
    assertThat(events)
        .singleElement()
        .satisfies(
            event -> {
              assertThat(event.type()).isEqualTo(EventType.CONTROL);
              assertThat(event.title()).contains("N-desethyl isotonitazene");
              assertThat(event.areas()).contains("emerging-threats");
            });
  }

  @Test
  void aSubstanceThatOnlyItsFileNamesCanBeSeized() {
    assertThat(
            engine
                .extract(Sources.news("Mexico seized 300 liters of acetic anhydride on July 1."))
                .events())
        .singleElement()
        .satisfies(event -> assertThat(event.areas()).contains("precursor-control"));
  }

  @Test
  void itsEnglishNameStandsInTheTitleOfAChineseText() {
    List<EventFinding> events = ReadText.of("中国决定自2024年9月1日起列管去苯乙基芬太尼。").events();
    assertThat(events)
        .anySatisfy(event -> assertThat(event.title()).contains("control norfentanyl"));
  }
}
