package org.liaison.events.lexicon;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** Where lexicon files come from. */
@FunctionalInterface
public interface LexiconSource {

  /** The file's text, or empty if there is no such file. */
  Optional<String> read(String file);

  /** What a file is called towards people. */
  default String nameOf(String file) {
    return file;
  }

  /** The YAML files that are there, if the source can tell. */
  default List<String> files() {
    return List.of();
  }

  /** Files of a folder on the class path. */
  static LexiconSource classpath(String folder) {
    return file -> {
      try (InputStream stream =
          LexiconSource.class.getClassLoader().getResourceAsStream(folder + "/" + file)) {
        return stream == null
            ? Optional.empty()
            : Optional.of(new String(stream.readAllBytes(), StandardCharsets.UTF_8));
      } catch (IOException e) {
        throw new InvalidLexiconException(file + ": cannot be read", e);
      }
    };
  }

  /**
   * Files of a folder on disk, in UTF-8.
   *
   * @throws InvalidLexiconException if there is no such folder
   */
  static LexiconSource folder(Path folder) {
    return new LexiconFolder(folder);
  }
}
