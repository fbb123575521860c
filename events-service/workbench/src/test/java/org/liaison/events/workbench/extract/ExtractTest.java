package org.liaison.events.workbench.extract;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

/** The command, as it is called. */
class ExtractTest {
  private static final String ENGLISH =
      "China and the United States held talks on fentanyl in Vienna on Tuesday. 😀 The two sides"
          + " agreed to share laboratory data by the end of the year. \"The talks were useful,\" said"
          + " Wei Ning, a researcher at Fudan University.";
  private static final String CHINESE = "2024年7月31日，中美禁毒合作工作组高官会在华盛顿举行。中方表示愿同美方加强合作。";

  @TempDir private Path folder;
  private final StringWriter out = new StringWriter();
  private final StringWriter err = new StringWriter();

  @Test
  void everyFileIsOneLineOfJson() throws IOException {
    Path english = file("english.txt", ENGLISH);
    Path chinese = file("chinese.txt", CHINESE);
    assertThat(run("--published", "2024-08-02", english.toString(), chinese.toString())).isZero();
    List<String> lines = out.toString().lines().toList();
    assertThat(lines).hasSize(2);
    JsonNode first = new ObjectMapper().readTree(lines.get(0));
    JsonNode second = new ObjectMapper().readTree(lines.get(1));
    assertThat(first.path("file").asText()).isEqualTo(english.toString());
    assertThat(first.path("language").asText()).isEqualTo("en");
    assertThat(second.path("language").asText()).startsWith("zh");
    JsonNode meeting = first.path("events").get(0);
    assertThat(meeting.path("type").asText()).isEqualTo("meeting");
    assertThat(meeting.path("date").path("edtf").asText()).isEqualTo("2024-07-30");
    assertThat(meeting.path("date").path("basis").asText()).isEqualTo("relative");
    assertThat(meeting.path("participants").findValuesAsText("name"))
        .contains("China", "United States");
    assertThat(first.path("claims").get(0).path("speaker").path("name").asText())
        .isEqualTo("Wei Ning");
    assertThat(first.path("commitments").get(0).path("due").asText()).isEqualTo("../2024");
    assertThat(second.path("events").get(0).path("date").path("edtf").asText())
        .isEqualTo("2024-07-31");
  }

  @Test
  void offsetsCountCodePoints() throws IOException {
    run("--published", "2024-08-02", file("a.txt", ENGLISH).toString());
    JsonNode found = new ObjectMapper().readTree(out.toString());
    for (String kind : List.of("events", "claims", "commitments")) {
      for (JsonNode finding : found.path(kind)) {
        for (JsonNode passage : finding.path("evidence")) {
          int start = ENGLISH.offsetByCodePoints(0, passage.path("start").asInt());
          int end = ENGLISH.offsetByCodePoints(0, passage.path("end").asInt());
          assertThat(ENGLISH.substring(start, end)).isEqualTo(passage.path("exact").asText());
        }
      }
    }
  }

  @Test
  void tableIsForReaders() throws IOException {
    assertThat(run("--format", "table", file("a.txt", ENGLISH).toString())).isZero();
    assertThat(out.toString()).contains("events:", "claims:", "commitments:", "Tuesday");
  }

  @Test
  void badFileIsNamedAndTheOthersAreRead() throws IOException {
    Path good = file("a.txt", ENGLISH);
    assertThat(run(folder.resolve("none.txt").toString(), good.toString())).isEqualTo(1);
    assertThat(err.toString()).contains("none.txt: there is no such file");
    assertThat(out.toString().lines()).hasSize(1);
  }

  @Test
  void dateThatIsNoneIsRefused() throws IOException {
    assertThat(run("--published", "yesterday", file("a.txt", ENGLISH).toString())).isEqualTo(2);
    assertThat(err.toString()).contains("--published");
  }

  private int run(String... arguments) {
    CommandLine command = new CommandLine(new Extract());
    command.setOut(new PrintWriter(out, true));
    command.setErr(new PrintWriter(err, true));
    return command.execute(arguments);
  }

  private Path file(String name, String text) throws IOException {
    return Files.writeString(folder.resolve(name), text);
  }
}
