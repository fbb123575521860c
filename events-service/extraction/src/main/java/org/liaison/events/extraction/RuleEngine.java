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

  private static final String VERSION = "liaison-rules-1";

  private final List<LanguageReader> readers;

  public RuleEngine(List<LanguageReader> readers) {
    this.readers = List.copyOf(readers);
  }

  /** The engine with all languages that there are readers for. */
  public static RuleEngine with(Lexicon lexicon) {
    List<LanguageReader> readers = new ArrayList<>();
    readers.add(new EnglishReader(lexicon));
    lexicon.words("zh").ifPresent(words -> readers.add(new ChineseReader(lexicon)));
    return new RuleEngine(readers);
  }

  @Override
  public String version() {
    return VERSION;
  }

  @Override
  public Findings extract(SourceText source) {
    return readers.stream()
        .filter(reader -> reader.reads(source.language()))
        .findFirst()
        .map(reader -> reader.read(source))
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
