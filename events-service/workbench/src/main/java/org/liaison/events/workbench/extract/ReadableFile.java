package org.liaison.events.workbench.extract;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A text file: plain, or with metadata in YAML between two lines of dashes before the text, like
 * the documents of the sample dossier.
 *
 * @param text without the metadata
 * @param publishedOn as written, or empty
 */
public record ReadableFile(
    String text,
    String title,
    String kind,
    String language,
    String publisher,
    List<String> authors,
    String publishedOn) {

  private static final Pattern PARTS =
      Pattern.compile("\\A\\uFEFF?---\\R(.*?\\R)---\\R(.*)\\z", Pattern.DOTALL);

  private static final YAMLMapper YAML = new YAMLMapper();

  /**
   * Reads a file in UTF-8.
   *
   * @throws UnreadableFileException saying what is wrong with it
   */
  public static ReadableFile read(Path path) {
    String content = content(path);
    Matcher parts = PARTS.matcher(content);
    if (!parts.matches()) {
      return new ReadableFile(content, "", "", "", "", List.of(), "");
    }
    try {
      JsonNode metadata = YAML.readTree(parts.group(1));
      List<String> authors = new ArrayList<>();
      metadata.path("authors").forEach(author -> authors.add(author.asText()));
      return new ReadableFile(
          parts.group(2).strip(),
          metadata.path("title").asText(),
          metadata.path("kind").asText(),
          metadata.path("language").asText(),
          metadata.path("publisher").asText(),
          List.copyOf(authors),
          metadata.path("publishedOn").asText());
    } catch (JsonProcessingException e) {
      throw new UnreadableFileException(
          path
              + ": the metadata between the lines of dashes is not YAML: "
              + e.getOriginalMessage(),
          e);
    }
  }

  private static String content(Path path) {
    try {
      if (Files.isDirectory(path)) {
        throw new UnreadableFileException(path + " is a folder; name the files in it", null);
      }
      String content = Files.readString(path, StandardCharsets.UTF_8);
      if (content.isBlank()) {
        throw new UnreadableFileException(path + " is empty", null);
      }
      return content;
    } catch (NoSuchFileException e) {
      throw new UnreadableFileException(path + ": there is no such file", e);
    } catch (CharacterCodingException e) {
      throw new UnreadableFileException(path + " is not text in UTF-8", e);
    } catch (IOException e) {
      throw new UnreadableFileException(path + " cannot be read: " + e.getMessage(), e);
    }
  }
}
