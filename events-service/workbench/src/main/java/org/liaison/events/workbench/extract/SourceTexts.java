package org.liaison.events.workbench.extract;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Optional;
import org.liaison.documents.text.BlockSplitter;
import org.liaison.documents.text.LanguageDetector;
import org.liaison.documents.text.LanguageModel;
import org.liaison.documents.text.NormalizedText;
import org.liaison.events.extraction.ExtractionEngine;
import org.liaison.events.extraction.SourceText;
import org.liaison.events.extraction.SourceText.Block;
import org.liaison.events.extraction.SourceText.BlockKind;

/** Makes of a file what the engine reads, by the steps by which the services do it. */
public final class SourceTexts {
  private static final int LENGTH_OF_DATE = "yyyy-MM-dd".length();

  private final LanguageDetector languages = new LanguageDetector(new LanguageModel());
  private final DatelineDate dateline;
  private final LocalDate today;

  /**
   * @param engine reads the dateline or byline of a file whose day of publication nobody tells
   * @param today stands in where the file names no day either
   */
  public SourceTexts(ExtractionEngine engine, LocalDate today) {
    this.dateline = new DatelineDate(engine);
    this.today = today;
  }

  /**
   * What the caller tells goes before what the file tells, and that before what the text shows.
   *
   * @throws UnreadableFileException if the file's day of publication is no date
   */
  public SourceText of(ReadableFile file, Optional<LocalDate> published, Optional<String> tag) {
    NormalizedText text = NormalizedText.of(file.text());
    List<Block> blocks =
        BlockSplitter.split(text, file.title()).stream().map(SourceTexts::block).toList();
    String language =
        tag.or(() -> Optional.of(file.language()).filter(told -> !told.isEmpty()))
            .orElseGet(() -> languages.detect(text));
    SourceText undated =
        new SourceText(
            text.value(),
            blocks,
            language,
            file.kind().equals("commentary"),
            file.publisher(),
            file.authors(),
            today);
    return published
        .or(() -> day(file.publishedOn()))
        .or(() -> dateline.of(undated))
        .map(day -> on(day, undated))
        .orElse(undated);
  }

  private static SourceText on(LocalDate day, SourceText source) {
    return new SourceText(
        source.text(),
        source.blocks(),
        source.language(),
        source.opinion(),
        source.publisher(),
        source.authors(),
        day);
  }

  private static Block block(org.liaison.documents.text.Block block) {
    return new Block(BlockKind.valueOf(block.kind().name()), block.start(), block.end());
  }

  private static Optional<LocalDate> day(String publishedOn) {
    if (publishedOn.isEmpty()) {
      return Optional.empty();
    }
    try {
      int end = Math.min(LENGTH_OF_DATE, publishedOn.length());
      return Optional.of(LocalDate.parse(publishedOn.substring(0, end)));
    } catch (DateTimeParseException e) {
      throw new UnreadableFileException(
          "publishedOn is \"%s\"; write it as 2024-07-31".formatted(publishedOn), e);
    }
  }
}
