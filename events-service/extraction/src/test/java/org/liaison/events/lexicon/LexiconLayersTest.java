package org.liaison.events.lexicon;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LexiconLayersTest {

  @TempDir private Path folder;

  @Test
  void anEmptyFolderChangesNothing() {
    assertThat(load().fingerprint()).isEqualTo(Lexicon.builtIn().fingerprint());
  }

  @Test
  void aNewEntryIsAddedAndMakesAnotherLexicon() throws IOException {
    write("actors.yaml", "- {id: atlantis, name: Atlantis, kind: state}\n");
    assertThat(load().actors()).hasSize(Lexicon.builtIn().actors().size() + 1);
    assertThat(load().fingerprint()).isNotEqualTo(Lexicon.builtIn().fingerprint());
  }

  @Test
  void anEntryOfTheSameIdReplaces() throws IOException {
    write("actors.yaml", "- {id: fatf, name: The Task Force, kind: organisation}\n");
    assertThat(actor("fatf"))
        .hasValueSatisfying(
            actor -> {
              assertThat(actor.name()).isEqualTo("The Task Force");
              assertThat(actor.aliases()).isEmpty();
            });
  }

  @Test
  void anEntryIsExtended() throws IOException {
    write("actors.yaml", "- {id: fatf, extend: true, name: The Task Force, aliases: [GAFI]}\n");
    assertThat(actor("fatf"))
        .hasValueSatisfying(
            actor -> {
              assertThat(actor.name()).isEqualTo("The Task Force");
              assertThat(actor.aliases()).contains("FATF", "GAFI");
            });
  }

  @Test
  void anEntryIsRemoved() throws IOException {
    write("actors.yaml", "- {id: fatf, remove: true}\n");
    assertThat(actor("fatf")).isEmpty();
  }

  @Test
  void aWholeFileIsReplaced() throws IOException {
    write("mechanisms.yaml", "replace: true\nentries:\n- {id: a, name: A, kind: dialogue}\n");
    assertThat(load().mechanisms()).extracting(LexiconMechanism::id).containsExactly("a");
  }

  @Test
  void wordListsAreChangedOrReplaced() throws IOException {
    write("en-words.yaml", "laws: {add: [ukase], remove: [decree]}\ntrainings: [drill]\n");
    LexiconWords words = load().words("en").orElseThrow();
    assertThat(words.list("laws")).contains("ukase", "bill").doesNotContain("decree");
    assertThat(words.list("trainings")).containsExactly("drill");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "actors.yaml | - {id: nobody, remove: true} | there is no \"nobody\" to remove",
        "actors.yaml | - {id: nobody, extend: true} | there is no \"nobody\" to remove or extend",
        "actors.yaml | - {id: fatf, remove: true, name: F} | unknown key \"name\"",
        "actors.yaml | - {id: a, name: A, kind: agency, aliases: [FATF]} | already names \"fatf\"",
        "actors.yaml | {replace: true, actors: []} | unknown key \"actors\"",
        "actors.yaml | - {id: us-state, remove: true | line",
        "en-words.yaml | {meetngs: {add: [chat]}} | there is no word list \"meetngs\" to change",
        "en-words.yaml | {meetngs: [chat]} | no rule uses the new word list \"meetngs\"",
        "en-words.yaml | {laws: {remove: [nonsense]}} | \"nonsense\" is not in \"laws\"",
        "actor.yaml | [] | is no file of a lexicon",
      })
  void aBadFileIsToldByPathAndLine(String file, String text, String reason) throws IOException {
    Path path = write(file, text + "\n");
    assertThatThrownBy(this::load)
        .isInstanceOf(InvalidLexiconException.class)
        .hasMessageContaining(path + " line ")
        .hasMessageContaining(reason);
  }

  @Test
  void aFolderThatIsNotThereIsTold() {
    assertThatThrownBy(() -> LexiconSource.folder(folder.resolve("none")))
        .hasMessageContaining("there is no such folder");
  }

  @Test
  void textThatIsNotUtf8IsTold() throws IOException {
    Files.write(folder.resolve("actors.yaml"), new byte[] {'-', ' ', (byte) 0xff, (byte) 0xfe});
    assertThatThrownBy(this::load).hasMessageContaining("cannot be read as UTF-8 text");
  }

  private Path write(String file, String text) throws IOException {
    return Files.writeString(folder.resolve(file), text);
  }

  private Lexicon load() {
    return new LexiconLoader(LexiconSource.classpath("lexicon"), LexiconSource.folder(folder))
        .load();
  }

  private Optional<LexiconActor> actor(String id) {
    List<LexiconActor> actors = load().actors();
    return actors.stream().filter(actor -> actor.id().equals(id)).findFirst();
  }
}
