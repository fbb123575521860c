package org.liaison.events.workbench.score;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.liaison.events.workbench.extract.ExtractedDocument;

/** Findings read from a file with one JSON object a line, as {@code extract} prints them. */
final class FoundElsewhere implements Function<GoldSet.Entry, ExtractedDocument> {
  private static final ObjectMapper JSON = new ObjectMapper();

  private final Map<String, ExtractedDocument> documents;

  private FoundElsewhere(Map<String, ExtractedDocument> documents) {
    this.documents = documents;
  }

  /**
   * @throws InvalidGoldException with the line that is no findings
   */
  static FoundElsewhere read(Path file) {
    Map<String, ExtractedDocument> documents = new HashMap<>();
    try {
      int number = 0;
      for (String line : Files.readAllLines(file)) {
        number++;
        if (!line.isBlank()) {
          ExtractedDocument document = parse(line, file, number);
          documents.put(name(document.file()), document);
        }
      }
    } catch (IOException e) {
      throw new InvalidGoldException(file + " cannot be read: " + e.getMessage(), e);
    }
    return new FoundElsewhere(documents);
  }

  private static ExtractedDocument parse(String line, Path file, int number) {
    try {
      return JSON.readValue(line, ExtractedDocument.class);
    } catch (JsonProcessingException e) {
      throw new InvalidGoldException(
          "%s line %d is not findings in JSON: %s".formatted(file, number, e.getOriginalMessage()),
          e);
    }
  }

  private static String name(String file) {
    String last = Path.of(file).getFileName().toString();
    return last.replaceFirst("\\.(md|txt)$", "");
  }

  @Override
  public ExtractedDocument apply(GoldSet.Entry entry) {
    return documents.getOrDefault(
        entry.name(),
        new ExtractedDocument(
            entry.name(),
            entry.source().language(),
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            List.of()));
  }
}
