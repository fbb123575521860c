package org.liaison.events.workbench;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.liaison.events.workbench.extract.Extract;
import org.liaison.events.workbench.score.Score;
import picocli.CommandLine;

class LexiconOptionTest {

  private static final String TEXT =
      "Atlantis and Mexico held the Sunken Cities Dialogue in Vienna on May 5, 2025.";

  @TempDir private Path folder;

  private final StringWriter out = new StringWriter();
  private final StringWriter err = new StringWriter();

  @BeforeEach
  void writeLexiconAndText() throws IOException {
    write("actors.yaml", "- {id: atlantis, name: Atlantis, kind: state}\n");
    write(
        "mechanisms.yaml",
        "- {id: sunken, name: Sunken Cities Dialogue, kind: dialogue,"
            + " parties: [atlantis, mexico]}\n");
    write("text.txt", TEXT);
  }

  @Test
  void extractReadsWithTheFolder() {
    int code = run(new Extract(), "--lexicon", folder.toString(), text());
    assertThat(code).isZero();
    assertThat(out.toString()).contains("Sunken Cities Dialogue\",").contains("\"Atlantis\"");
  }

  @Test
  void withoutTheOptionTheBuiltInLexiconIsRead() {
    assertThat(run(new Extract(), text())).isZero();
    assertThat(out.toString()).doesNotContain("\"Atlantis\"");
  }

  @Test
  void aBadLexiconEndsEitherCommandWithTheReason() throws IOException {
    write("actors.yaml", "- {id: Atlantis, name: Atlantis, kind: state}\n");
    assertThat(run(new Extract(), "--lexicon", folder.toString(), text())).isEqualTo(1);
    assertThat(run(new Score(), "--lexicon", folder.toString())).isEqualTo(1);
    assertThat(err.toString().lines())
        .hasSize(2)
        .allSatisfy(line -> assertThat(line).contains("actors.yaml line 1: id \"Atlantis\" must"));
  }

  private int run(Callable<Integer> command, String... arguments) {
    return new CommandLine(command)
        .setOut(new PrintWriter(out, true))
        .setErr(new PrintWriter(err, true))
        .execute(arguments);
  }

  private String text() {
    return folder.resolve("text.txt").toString();
  }

  private void write(String file, String content) throws IOException {
    Files.writeString(folder.resolve(file), content);
  }
}
