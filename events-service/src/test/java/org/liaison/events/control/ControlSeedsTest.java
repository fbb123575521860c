package org.liaison.events.control;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.liaison.events.control.domain.CasNumber;
import org.liaison.events.control.domain.ControlEntry;
import org.liaison.events.control.domain.ControlKind;
import org.liaison.events.control.domain.Substance;
import org.liaison.events.support.Sql;
import org.liaison.events.support.TestEnvironment;

@QuarkusTest
@WithTestResource(TestEnvironment.class)
class ControlSeedsTest {

  private static final String FILE =
      """
      substances:
        - {id: one, name: One, cas: 437-38-7, kind: substance}
      controls:
        - {jurisdiction: un, substances: [one], schedule: I, effective: 1964, source: A list, checked: official}
      """;

  @Inject ControlSeeds seeds;
  @Inject SeedLoader loader;
  @Inject DataSource database;

  @Test
  void everySeedIsInTheRegisterOnceAndLoadedOnce() throws Exception {
    List<ControlEntry> entries = seeds.entries();
    Sql sql = new Sql(database);

    ExecutorService replicas = Executors.newFixedThreadPool(3);
    Callable<Integer> start = () -> loader.load(entries);
    for (Future<Integer> loaded : replicas.invokeAll(List.of(start, start, start))) {
      assertThat(loaded.get()).isZero();
    }
    replicas.shutdown();

    assertThat(entries).hasSizeGreaterThan(60);
    assertThat(
            sql.rows(
                "select id from control where origin = 'SEED' and jurisdiction <> 'luxembourg'"))
        .containsExactlyInAnyOrderElementsOf(
            entries.stream().map(entry -> SeedId.of(entry).toString()).toList());
  }

  @Test
  void replicasFillAnEmptyRegisterTogetherAndLaterReleasesCorrectIt() throws Exception {
    String file = FILE.replace("un,", "luxembourg,");
    Sql sql = new Sql(database);

    ExecutorService replicas = Executors.newFixedThreadPool(3);
    Callable<Integer> start = () -> loader.load(seeds.entries("test", file));
    int loaded = 0;
    for (Future<Integer> each : replicas.invokeAll(List.of(start, start, start))) {
      loaded += each.get();
    }
    replicas.shutdown();
    assertThat(loaded).isEqualTo(1);

    List<ControlEntry> corrected = seeds.entries("test", file.replace("A list", "The list"));
    assertThat(loader.load(corrected)).isEqualTo(1);
    assertThat(loader.load(corrected)).isZero();
    assertThat(sql.rows("select revision, source from control where jurisdiction = 'luxembourg'"))
        .containsExactly("2 The list");
    assertThat(
            sql.rows(
                "select h.revision, h.changed_by, h.fields from control_change h join control c"
                    + " on c.id = h.control_id where c.jurisdiction = 'luxembourg' and h.revision = 2"))
        .containsExactly(
            "2 seed [{\"after\": \"The list\", \"field\": \"source\", \"before\": \"A list\"}]");
  }

  @Test
  void seedsAreAsTheyMustBe() {
    List<ControlEntry> entries = seeds.entries();
    Set<Substance> substances =
        entries.stream().map(ControlEntry::substance).collect(Collectors.toSet());
    Set<String> classes =
        substances.stream()
            .filter(substance -> substance.kind() == ControlKind.CLASS)
            .map(Substance::id)
            .collect(Collectors.toSet());

    assertThat(classes).containsExactlyInAnyOrder("fentanyl-class", "nitazene-class");
    assertThat(substances)
        .filteredOn(substance -> substance.kind() != ControlKind.CLASS)
        .allSatisfy(substance -> assertThat(CasNumber.isValid(substance.cas())).isTrue());
    assertThat(substances)
        .filteredOn(substance -> substance.kind() == ControlKind.PRECURSOR)
        .allSatisfy(
            substance -> assertThat(substance.substanceClass()).isEqualTo("fentanyl-precursors"));
    assertThat(entries).allSatisfy(entry -> assertThat(entry.effective()).isPresent());
    assertThat(entries)
        .extracting(ControlEntry::jurisdiction)
        .containsOnly("un", "china", "united-states");
  }

  @ParameterizedTest
  @CsvSource({
    "effective: 1964, effective: 1964-13, '(un, one): fields.effective'",
    "jurisdiction: un, jurisdiction: nowhere, '(nowhere, one): fields.jurisdiction'",
    "437-38-7, 437-38-8, '(un, one): fields.cas'",
    "kind: substance, kind: plant, '(un, one): fields.kind'",
    "[one], [two], 'there is no substance \"two\"'",
    "'[one]', '[one, one]', '(un, one): stands in the file twice'",
    "checked: official, checked: maybe, '(un, one): fields.source_checked'",
    "', checked: official', '', '\"checked\" is missing'",
    "checked:, chekced:, 'unknown key \"chekced\"'",
    "source: A list, source: [], 'expected a text in line 4'",
    "controls:, 'controls: [', 'test: '",
  })
  void aBadFileNamesTheEntryThatIsWrong(String right, String wrong, String told) {
    String bad = FILE.replace(right, wrong);
    assertThat(bad).isNotEqualTo(FILE);
    assertThatThrownBy(() -> seeds.entries("test", bad))
        .isInstanceOf(InvalidSeedException.class)
        .hasMessageStartingWith("test")
        .hasMessageContaining(told);
  }
}
