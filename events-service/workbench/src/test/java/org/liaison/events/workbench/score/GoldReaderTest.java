package org.liaison.events.workbench.score;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class GoldReaderTest {
  private static final GoldText TEXT =
      new GoldText("😀 They met in Vienna. They met again in Bonn on 3 May 2024.");

  @TempDir private Path folder;

  @Test
  void passagesAreFoundInCodePoints() throws IOException {
    GoldDocument gold =
        read("events: [{passages: ['They met'], type: meeting, factuality: happened}]");
    assertThat(gold.events().get(0).passages()).containsExactly(new Span(2, 10));
  }

  @Test
  void occurrenceTellsWhichOfSeveral() throws IOException {
    GoldDocument gold = read("claims: [{passage: 'They met', occurrence: 2, speaker: X}]");
    assertThat(TEXT.at(gold.claims().get(0).passage())).isEqualTo("They met");
    assertThat(gold.claims().get(0).passage().start()).isEqualTo(22);
  }

  @Test
  void offsetsCountAsTheyStand() throws IOException {
    GoldDocument gold = read("temporals: [{start: 46, end: 56, edtf: '2024-05-03'}]");
    assertThat(gold.temporals()).hasSize(1);
    assertThat(gold.temporals().get(0).edtf()).isEqualTo("2024-05-03");
  }

  @Test
  void passageThatIsNotThereIsNamed() {
    assertThatThrownBy(() -> read("events: [{passages: ['They left'], type: visit}]"))
        .isInstanceOf(InvalidGoldException.class)
        .hasMessageContaining("events 1")
        .hasMessageContaining("They left");
  }

  @Test
  void dateThatIsNoneIsNamed() {
    assertThatThrownBy(() -> read("temporals: [{text: '3 May 2024', edtf: '2024-05-33'}]"))
        .isInstanceOf(InvalidGoldException.class)
        .hasMessageContaining("temporals 1");
  }

  @Test
  void whatIsNoYamlIsNamed() {
    assertThatThrownBy(() -> read("events: [ {"))
        .isInstanceOf(InvalidGoldException.class)
        .hasMessageContaining("is not YAML");
  }

  private GoldDocument read(String yaml) throws IOException {
    Path file = folder.resolve("gold.yaml");
    Files.writeString(file, yaml);
    return GoldReader.read(file, TEXT);
  }
}
