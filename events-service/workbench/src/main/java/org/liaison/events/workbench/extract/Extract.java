package org.liaison.events.workbench.extract;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.liaison.events.extraction.RuleEngine;
import org.liaison.events.lexicon.InvalidLexiconException;
import org.liaison.events.lexicon.Lexicon;
import org.liaison.events.workbench.LexiconOption;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Prints every finding in the named files, without any service running. */
@Command(
    name = "extract",
    description = {
      "Prints every event, claim, commitment and temporal expression found in the files,"
          + " without any service running.",
      "A file is plain text in UTF-8, or starts with metadata between two lines of --- like those"
          + " in deploy/local/dossier."
    },
    mixinStandardHelpOptions = true)
public final class Extract implements Callable<Integer> {
  private static final ObjectMapper JSON = new ObjectMapper();

  /** How the findings are printed. */
  enum Format {
    json,
    table
  }

  @Spec private CommandSpec spec;

  @Mixin private LexiconOption lexiconOption;

  @Option(
      names = "--published",
      paramLabel = "DATE",
      description =
          "Day of publication, such as 2024-07-31. Without it: what the file's metadata, dateline"
              + " or byline says, else today.")
  private LocalDate published;

  @Option(
      names = "--language",
      paramLabel = "L",
      description = "BCP 47 tag, such as en or zh-Hans. Without it: the file's, else detected.")
  private String language;

  @Option(
      names = "--format",
      defaultValue = "json",
      description = "${COMPLETION-CANDIDATES}; json is one object a line and file (default).")
  private Format format;

  @Parameters(arity = "1..*", paramLabel = "FILE", description = "The files to read.")
  private List<Path> files;

  /** Exit codes: 1 if a file or the lexicon could not be read, 2 for a wrong command line. */
  public static void main(String[] arguments) {
    CommandLine command = new CommandLine(new Extract());
    command.setOut(new PrintWriter(System.out, true, StandardCharsets.UTF_8));
    System.exit(command.execute(arguments));
  }

  @Override
  public Integer call() {
    try {
      return extractWith(lexiconOption.load());
    } catch (InvalidLexiconException e) {
      spec.commandLine().getErr().println(e.getMessage());
      return 1;
    }
  }

  private int extractWith(Lexicon lexicon) {
    FileExtractor extractor =
        new FileExtractor(RuleEngine.with(lexicon), lexicon, LocalDate.now(ZoneId.systemDefault()));
    int failed = 0;
    for (Path file : files) {
      try {
        print(
            extractor.extract(file, Optional.ofNullable(published), Optional.ofNullable(language)));
      } catch (UnreadableFileException e) {
        spec.commandLine().getErr().println(e.getMessage());
        failed = 1;
      }
    }
    return failed;
  }

  private void print(ExtractedDocument document) {
    PrintWriter out = spec.commandLine().getOut();
    try {
      out.println(
          format == Format.json
              ? JSON.writeValueAsString(document)
              : new FindingsTable(document).text());
    } catch (JsonProcessingException e) {
      throw new UncheckedIOException("findings always make JSON", e);
    }
  }
}
