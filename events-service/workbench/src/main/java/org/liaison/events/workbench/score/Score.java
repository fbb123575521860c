package org.liaison.events.workbench.score;

import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.function.Function;
import org.liaison.events.extraction.RuleEngine;
import org.liaison.events.lexicon.InvalidLexiconException;
import org.liaison.events.lexicon.Lexicon;
import org.liaison.events.workbench.LexiconOption;
import org.liaison.events.workbench.extract.ExtractedDocument;
import org.liaison.events.workbench.extract.FindingsWriter;
import org.liaison.events.workbench.extract.SourceTexts;
import org.liaison.events.workbench.extract.UnreadableFileException;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Scores what the engine, or any other program, finds against gold. */
@Command(
    name = "score",
    description = {
      "Scores what the engine finds against gold: precision, recall and F1, for each language and"
          + " document.",
      "What the figures mean: docs/extraction.md. The format of gold:"
          + " events-service/extraction/gold/README.md."
    },
    mixinStandardHelpOptions = true)
public final class Score implements Callable<Integer> {

  /** How the figures are printed. */
  enum Format {
    table,
    json
  }

  @Spec private CommandSpec spec;

  @Mixin private LexiconOption lexiconOption;

  @Option(
      names = "--part",
      defaultValue = "test",
      description =
          "The part of the gold in this repository: dev, practice, test or seeds (default:"
              + " ${DEFAULT-VALUE}).")
  private String part;

  @Option(
      names = "--gold",
      paramLabel = "FOLDER",
      description = "Other gold: a folder of .yaml files, one a document.")
  private Path gold;

  @Option(
      names = "--documents",
      paramLabel = "FOLDER",
      description = "Where the documents of other gold are; may be given several times.")
  private List<Path> documents = new ArrayList<>();

  @Option(
      names = "--findings",
      paramLabel = "FILE",
      description =
          "Score these findings, as extract prints them in JSON, instead of running the engine.")
  private Path findings;

  @Option(
      names = "--against",
      paramLabel = "FOLDER",
      description = "Score this second annotation of the same documents, and its agreement (κ).")
  private Path against;

  @Option(names = "--misses", description = "List what was missed, differs or was found wrongly.")
  private boolean misses;

  @Option(
      names = "--format",
      defaultValue = "table",
      description = "${COMPLETION-CANDIDATES} (default: ${DEFAULT-VALUE}).")
  private Format format;

  /** Exit codes: 1 if gold, findings or the lexicon cannot be used, 2 for a wrong command line. */
  public static void main(String[] arguments) {
    CommandLine command = new CommandLine(new Score());
    command.setOut(new PrintWriter(System.out, true, StandardCharsets.UTF_8));
    System.exit(command.execute(arguments));
  }

  @Override
  public Integer call() {
    try {
      run();
      return 0;
    } catch (InvalidGoldException | InvalidLexiconException | UnreadableFileException e) {
      spec.commandLine().getErr().println(e.getMessage());
      return 1;
    }
  }

  private void run() {
    Lexicon lexicon = lexiconOption.load();
    RuleEngine engine = RuleEngine.with(lexicon);
    SourceTexts sources = new SourceTexts(engine, LocalDate.now(ZoneId.systemDefault()));
    GoldParts parts = GoldParts.ofCheckout();
    Path folder = gold == null ? parts.gold(part) : gold;
    List<Path> texts = documents.isEmpty() ? parts.documents() : documents;
    List<GoldSet.Entry> entries = new GoldSet(folder, texts, sources).entries();
    Scorer scorer = new Scorer(lexicon);
    if (against != null) {
      List<GoldSet.Entry> others = new GoldSet(against, texts, sources).entries();
      SecondAnnotation second = new SecondAnnotation(others);
      print(scorer.score(entries, second));
      print(second.agreement(entries));
    } else if (findings != null) {
      print(scorer.score(entries, FoundElsewhere.read(findings)));
    } else {
      FindingsWriter writer = new FindingsWriter(lexicon);
      Function<GoldSet.Entry, ExtractedDocument> run =
          entry ->
              writer.write(entry.name(), entry.source().language(), engine.extract(entry.source()));
      print(scorer.score(entries, run));
    }
  }

  private void print(Result result) {
    out()
        .println(
            format == Format.json ? JsonReport.of(result) : new TableReport().of(result, misses));
  }

  private void print(Agreement agreement) {
    agreement
        .kappas()
        .forEach(
            (what, kappa) ->
                out()
                    .println(
                        String.format(
                            Locale.ROOT,
                            "κ %.3f  %s (%d decisions)",
                            kappa.value(),
                            what,
                            kappa.decisions())));
  }

  private PrintWriter out() {
    return spec.commandLine().getOut();
  }
}
