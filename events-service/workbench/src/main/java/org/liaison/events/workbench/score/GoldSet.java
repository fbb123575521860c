package org.liaison.events.workbench.score;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.liaison.events.extraction.SourceText;
import org.liaison.events.workbench.extract.ReadableFile;
import org.liaison.events.workbench.extract.SourceTexts;

/** A folder of gold and the documents that it is about. */
final class GoldSet {
  private static final List<String> ENDINGS = List.of(".md", ".txt", "");

  private final Path gold;
  private final List<Path> documents;
  private final SourceTexts sources;

  /**
   * @param documents where the documents are looked for, in this order
   */
  GoldSet(Path gold, List<Path> documents, SourceTexts sources) {
    this.gold = gold;
    this.documents = List.copyOf(documents);
    this.sources = sources;
  }

  /** A document, its text as the engine reads it, and what is to be found in it. */
  record Entry(String name, SourceText source, GoldText text, GoldDocument gold) {}

  /**
   * In the order of the names.
   *
   * @throws InvalidGoldException if a gold file or its document is missing or cannot be used
   */
  List<Entry> entries() {
    List<Entry> entries = new ArrayList<>();
    for (Path file : files()) {
      JsonNode head = GoldReader.parse(file);
      String name = head.path("document").asText();
      SourceText source =
          sources.of(
              ReadableFile.read(document(name, file)),
              told(head, "published").map(LocalDate::parse),
              told(head, "language"));
      GoldText text = new GoldText(source.text());
      entries.add(new Entry(name, source, text, GoldReader.read(file, text)));
    }
    return entries;
  }

  private static Optional<String> told(JsonNode head, String key) {
    return Optional.of(head.path(key).asText()).filter(value -> !value.isEmpty());
  }

  private List<Path> files() {
    try (Stream<Path> files = Files.list(gold)) {
      List<Path> found = files.filter(file -> file.toString().endsWith(".yaml")).sorted().toList();
      if (found.isEmpty()) {
        throw new InvalidGoldException("there is no .yaml file in " + gold);
      }
      return found;
    } catch (IOException e) {
      throw new UncheckedIOException(gold + " cannot be read", e);
    }
  }

  private Path document(String name, Path file) {
    return documents.stream()
        .flatMap(folder -> ENDINGS.stream().map(ending -> folder.resolve(name + ending)))
        .filter(Files::isRegularFile)
        .findFirst()
        .orElseThrow(
            () ->
                new InvalidGoldException(
                    "%s is about the document \"%s\", which is not in %s"
                        .formatted(file, name, documents)));
  }
}
