package org.liaison.events.lexicon;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
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
        "- {id: us, name: US, kind: state, zh: } | \"zh\" is empty",
        "- {id: us, name: [US], kind: state} | \"name\" must be a single value",
        "- {id: us, name: US, kind: state, aliases: [[US]]} | an item of \"aliases\" must be a single value",
        "- {id: us, name: US, kind: state, ambiguous: [USA]} | \"USA\" is called ambiguous but is none",
        "- {id: us, name: US, kind: state, level: high} | unknown level \"high\"; known are [heads-of-state",
        "- {id: us, name: US, kind: state, remove: yes} | \"remove\" must be true or false",
        "- {id: dea, name: DEA, kind: agency, side: atlantis} | unknown state \"atlantis\"",
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

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "mechanisms.yaml | - {id: a, name: A, kind: club} | unknown kind \"club\"",
        "mechanisms.yaml | - {id: a, name: A, kind: dialogue, parties: [atlantis]} | unknown actor",
        "places.yaml | - {name: Springfield, state: us-dea} | unknown state \"us-dea\"",
        "offices.yaml | - {id: a, person: china, title: Minister, of: cn-mps} | unknown person \"china\"",
        "offices.yaml | - {id: a, person: xi-jinping, title: Minister, of: cn-mps, from: 2020, until: 2019-05} | until lies before",
        "instruments.yaml | - {id: a, name: A, kind: pact} | unknown kind \"pact\"",
        "instruments.yaml | - {id: a, name: A, kind: treaty, signed: 2019-13} | signed \"2019-13\" is no date",
        "substances.yaml | - {id: a, name: A, class: opioid, cas: 437-38-8} | \"437-38-8\" is not a CAS number",
        "substances.yaml | - {id: a, name: A, class: opioid, areas: [sports]} | unknown area \"sports\"",
        "substances.yaml | - {id: a, name: A, class: opioid, listings: [{under: unodc, schedule: I}]} | unknown instrument or state \"unodc\"",
        "areas.yaml | - {id: a, label: A} | \"zh\" is missing",
        "en-events.yaml | - {id: a, type: party, verbs: [meet], headline: meet, confidence: 1} | unknown type",
        "en-events.yaml | - {id: a, type: visit, mode: held, verbs: [go], headline: go, confidence: 1} | unknown mode \"held\"; known are [made]",
        "en-events.yaml | - {id: a, type: visit, object: hoster, verbs: [go], headline: go, confidence: 1} | unknown object \"hoster\"",
        "en-events.yaml | - {id: a, type: visit, needs: [love], verbs: [go], headline: go, confidence: 1} | unknown need",
        "en-events.yaml | - {id: a, type: visit, verbs: ['@goers'], headline: go, confidence: 1} | there is no word list \"goers\"",
        "en-events.yaml | - {id: a, type: visit, verbs: [go], headline: go, confidence: 2} | must lie above 0",
        "en-words.yaml | meetings: talks | expected \"key: value\" lines",
      })
  void everyFileIsChecked(String name, String entry, String reason) {
    assertThatThrownBy(() -> load(Map.of(name, "# comment\n" + entry + "\n")))
        .isInstanceOf(InvalidLexiconException.class)
        .hasMessageContaining(name + " line 2: ")
        .hasMessageContaining(reason);
  }

  @Test
  void aSharedNameIsRefusedWithBothLines() {
    String file =
        """
        - {id: cn-mps, name: China MPS, kind: agency, aliases: [M-P-S]}
        - {id: vn-mps, name: Vietnam MPS, kind: agency, aliases: [m p s]}
        """;
    assertThatThrownBy(() -> load(Map.of("actors.yaml", file)))
        .hasMessageStartingWith(
            "actors.yaml line 2: \"m p s\" of \"vn-mps\" already names \"cn-mps\"")
        .hasMessageContaining("actors.yaml line 1");
  }

  @Test
  void aSharedNameMayBeDeclaredAmbiguous() {
    String file =
        """
        - {id: china, name: China, kind: state}
        - {id: a, name: One, kind: agency, aliases: [MPS]}
        - {id: b, name: Two, kind: agency, aliases: [MPS], ambiguous: [MPS]}
        """;
    Map<String, String> files = withoutOthers();
    files.put("actors.yaml", file);
    assertThat(load(files).actors()).hasSize(3);
  }

  @Test
  void theFingerprintTellsContentAndNotLayout() {
    String actors = "- {id: china, name: China, kind: state}\n";
    String fingerprint = fingerprint(actors);
    assertThat(fingerprint).matches("[0-9a-f]{8}");
    assertThat(fingerprint("# note\n- {kind: state, name: China,\n   id: china}\n"))
        .isEqualTo(fingerprint);
    assertThat(fingerprint("- {id: china, name: PRC, kind: state}\n")).isNotEqualTo(fingerprint);
  }

  private static String fingerprint(String actors) {
    Map<String, String> files = withoutOthers();
    files.put("actors.yaml", actors);
    return load(files).fingerprint();
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

  /** Files that refer to actors, without entries. */
  private static Map<String, String> withoutOthers() {
    Map<String, String> files = new HashMap<>();
    for (String file : List.of("offices", "instruments", "mechanisms", "substances", "places")) {
      files.put(file + ".yaml", "[]");
    }
    return files;
  }

  private static Lexicon load(Map<String, String> files) {
    LexiconSource builtIn = LexiconSource.classpath("lexicon");
    return new LexiconLoader(
            file -> files.containsKey(file) ? Optional.of(files.get(file)) : builtIn.read(file))
        .load();
  }
}
