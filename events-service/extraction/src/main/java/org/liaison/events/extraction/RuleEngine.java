package org.liaison.events.extraction;

import java.util.ArrayList;
import java.util.List;
import org.liaison.events.extraction.SourceText.BlockKind;
import org.liaison.events.extraction.Uncoded.Reason;
import org.liaison.events.extraction.chinese.ChineseReader;
import org.liaison.events.extraction.english.EnglishReader;
import org.liaison.events.extraction.text.CodePoints;
import org.liaison.events.lexicon.Lexicon;

/**
 * Reads by rules and lexicon, without a model. A language is added by a reader for it; a text of a
 * language that nobody reads has no findings. Immutable, for any number of threads.
 */
public final class RuleEngine implements ExtractionEngine {

  /** Of the rules; the lexicon's content adds its own part. */
  private static final String RULES = "liaison-rules-5";

  private final String version;
  private final List<LanguageReader> readers;

  private RuleEngine(String version, List<LanguageReader> readers) {
    this.version = version;
    this.readers = List.copyOf(readers);
  }

  /** The engine with all languages that there are readers for. */
  public static RuleEngine with(Lexicon lexicon) {
    List<LanguageReader> readers = new ArrayList<>();
    readers.add(new EnglishReader(lexicon));
    lexicon.words("zh").ifPresent(words -> readers.add(new ChineseReader(lexicon)));
    return new RuleEngine(RULES + "+" + lexicon.fingerprint(), readers);
  }

  @Override
  public String version() {
    return version;
  }

  @Override
  public Findings extract(SourceText source) {
    return readers.stream()
        .filter(reader -> reader.reads(source.language()))
        .findFirst()
        .map(reader -> Calibration.of(reader.read(source)))
        .orElseGet(() -> unread(source));
  }

  private static Findings unread(SourceText source) {
    CodePoints codePoints = new CodePoints(source.text());
    return Findings.unread(
        source.blocks().stream()
            .filter(block -> block.kind() == BlockKind.PARAGRAPH)
            .map(
                block ->
                    codePoints.passage(
                        codePoints.index(block.start()), codePoints.index(block.end())))
            .map(passage -> new Uncoded(passage, Reason.UNREAD_LANGUAGE))
            .toList());
  }
}
