package org.liaison.local.dossier;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.liaison.local.LocalFailure;

/**
 * A document of the dossier on disk: metadata in YAML between two lines of dashes, then the text.
 */
public record DossierFile(Path path) {
  private static final Pattern PARTS =
      Pattern.compile("\\A\\uFEFF?---\\R(.*?\\R)---\\R(.*)\\z", Pattern.DOTALL);

  /** Bound to strings and never to dates, so that a date stays as written. */
  private static final YAMLMapper YAML = new YAMLMapper();

  /** The documents of a folder, by file name; its README is none of them. */
  public static List<DossierFile> in(Path folder) {
    if (Files.notExists(folder)) {
      return List.of();
    }
    try (Stream<Path> files = Files.list(folder)) {
      return files
          .filter(file -> file.getFileName().toString().matches("(?!README).*\\.(md|txt)"))
          .sorted()
          .map(DossierFile::new)
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException("cannot list " + folder, e);
    }
  }

  /** Reads it. */
  public DossierDocument read() {
    try {
      Matcher parts = PARTS.matcher(Files.readString(path));
      if (!parts.matches()) {
        throw new LocalFailure(path + " does not start with metadata between two lines of ---.");
      }
      ObjectNode metadata = YAML.readValue(parts.group(1), ObjectNode.class);
      metadata.put("text", parts.group(2).strip());
      return YAML.treeToValue(metadata, DossierDocument.class);
    } catch (JsonProcessingException e) {
      throw new LocalFailure("%s: %s".formatted(path, e.getOriginalMessage()), e);
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read " + path, e);
    }
  }
}
