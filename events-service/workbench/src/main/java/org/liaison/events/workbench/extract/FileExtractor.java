package org.liaison.events.workbench.extract;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import org.liaison.events.extraction.ExtractionEngine;
import org.liaison.events.extraction.SourceText;
import org.liaison.events.lexicon.Lexicon;

/** Reads files one after the other with one engine. */
public final class FileExtractor {
  private final ExtractionEngine engine;
  private final SourceTexts sources;
  private final FindingsWriter writer;

  public FileExtractor(ExtractionEngine engine, Lexicon lexicon, LocalDate today) {
    this.engine = engine;
    this.sources = new SourceTexts(engine, today);
    this.writer = new FindingsWriter(lexicon);
  }

  /**
   * @param published overrides the day that the file tells
   * @param language overrides the language that the file tells
   * @throws UnreadableFileException saying what is wrong with the file
   */
  public ExtractedDocument extract(
      Path path, Optional<LocalDate> published, Optional<String> language) {
    SourceText source = sources.of(ReadableFile.read(path), published, language);
    return writer.write(path.toString(), source.language(), engine.extract(source));
  }
}
