package org.liaison.events.lexicon;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Lexicon files in a folder on disk, such as one that a deployment mounts. */
final class LexiconFolder implements LexiconSource {

  private final Path folder;

  LexiconFolder(Path folder) {
    if (!Files.isDirectory(folder)) {
      throw new InvalidLexiconException(folder + ": there is no such folder for the lexicon");
    }
    this.folder = folder;
  }

  @Override
  public Optional<String> read(String file) {
    Path path = folder.resolve(file);
    try {
      return Files.exists(path) ? Optional.of(Files.readString(path)) : Optional.empty();
    } catch (IOException e) {
      throw new InvalidLexiconException(path + " line 1: cannot be read as UTF-8 text", e);
    }
  }

  @Override
  public String nameOf(String file) {
    return folder.resolve(file).toString();
  }

  /** Hidden files are not counted: a mounted volume keeps links of its own among them. */
  @Override
  public List<String> files() {
    try (Stream<Path> files = Files.list(folder)) {
      return files
          .map(file -> file.getFileName().toString())
          .filter(name -> !name.startsWith("."))
          .filter(name -> name.endsWith(".yaml") || name.endsWith(".yml"))
          .sorted()
          .toList();
    } catch (IOException e) {
      throw new InvalidLexiconException(folder + ": the folder cannot be read", e);
    }
  }
}
