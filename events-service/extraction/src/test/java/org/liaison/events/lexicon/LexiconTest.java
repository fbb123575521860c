package org.liaison.events.lexicon;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.liaison.events.vocabulary.ActorKind;
import org.liaison.events.vocabulary.EventType;

class LexiconTest {

  private static final Set<String> AREAS =
      Set.of(
          "substance-control",
          "precursor-control",
          "law-enforcement",
          "case-cooperation",
          "illicit-finance",
          "intelligence-exchange",
          "emerging-threats",
          "technical-exchange",
          "judicial-cooperation",
          "training",
          "liaison",
          "multilateral",
          "demand-reduction",
          "supply-chain",
          "governance");

  @Test
  void builtInLexiconHoldsTheFifteenAreasInBothLanguages() {
    Lexicon lexicon = Lexicon.builtIn();
    assertThat(lexicon.areas())
        .extracting(LexiconArea::id)
        .containsExactlyInAnyOrderElementsOf(AREAS);
    assertThat(lexicon.areas()).allSatisfy(area -> assertThat(area.labelZh()).isNotBlank());
  }

  @Test
  void builtInLexiconTellsEveryEventTypeInEnglish() {
    LexiconWords english = Lexicon.builtIn().words("en").orElseThrow();
    Set<EventType> told = new HashSet<>();
    english.eventRules().forEach(rule -> told.add(rule.type()));
    assertThat(told).containsExactlyInAnyOrder(EventType.values());
  }

  @Test
  void actorsOfTheFieldAreKnownWithTheirSides() {
    Map<String, LexiconActor> actors = new HashMap<>();
    Lexicon.builtIn().actors().forEach(actor -> actors.put(actor.id(), actor));
    assertThat(actors)
        .containsKeys(
            "china", "united-states", "us-dea", "us-ondcp", "cn-nncc", "cn-mps", "unodc", "incb");
    assertThat(actors.get("cn-mps").state()).isEqualTo("china");
    assertThat(actors.get("xi-jinping").kind()).isEqualTo(ActorKind.PERSON);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "- {id: China, name: China, kind: state} | id \"China\" must be lower-case words joined by hyphens",
        "- {id: china, kind: state} | \"name\" is missing",
        "- {id: china, name: China, kind: planet} | unknown kind \"planet\"",
        "- {id: china, name: China, kind: state, colour: red} | unknown key \"colour\"",
        "- {id: dea, name: DEA, kind: agency, aliases: DEA} | \"aliases\" must be a list",
        "- {id: china, name: China, kind: state, wikidata: 148} | \"148\" is not a Wikidata identifier",
        "- {id: us, name: US, kind: state}] | line 2",
      })
  void whatIsWrongIsToldWithFileAndLine(String entry, String reason) {
    String file = "# comment\n" + entry + "\n";
    assertThatThrownBy(() -> load(Map.of("actors.yaml", file)))
        .isInstanceOf(InvalidLexiconException.class)
        .hasMessageContaining("actors.yaml line 2")
        .hasMessageContaining(reason);
  }

  @Test
  void sameIdTwiceIsRefused() {
    String file =
        "- {id: china, name: China, kind: state}\n- {id: china, name: PRC, kind: state}\n";
    assertThatThrownBy(() -> load(Map.of("actors.yaml", file)))
        .hasMessage("actors.yaml line 2: \"china\" is there twice");
  }

  @Test
  void unknownSideIsRefused() {
    String file = "- {id: dea, name: DEA, kind: agency, side: atlantis}\n";
    assertThatThrownBy(() -> load(Map.of("actors.yaml", file))).hasMessageContaining("atlantis");
  }

  @Test
  void missingFileIsNamed() {
    assertThatThrownBy(() -> new LexiconLoader(file -> Optional.empty()).load())
        .hasMessage("actors.yaml: the file is missing");
  }

  @Test
  void yamlTagsMakeNoObjects() {
    String file = "- !!javax.script.ScriptEngineManager [x]\n";
    assertThatThrownBy(() -> load(Map.of("actors.yaml", file)))
        .isInstanceOf(InvalidLexiconException.class);
  }

  private static Lexicon load(Map<String, String> files) {
    LexiconSource builtIn = LexiconSource.classpath("lexicon");
    return new LexiconLoader(
            file -> files.containsKey(file) ? Optional.of(files.get(file)) : builtIn.read(file))
        .load();
  }
}
