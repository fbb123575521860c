package org.liaison.events.lexicon;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/** Where lexicon files come from. */
@FunctionalInterface
public interface LexiconSource {

  /** The file's text, or empty if there is no such file. */
  Optional<String> read(String file);

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

  /** Files of a folder on disk. */
  static LexiconSource folder(Path folder) {
    return file -> {
      Path path = folder.resolve(file);
      try {
        return Files.exists(path) ? Optional.of(Files.readString(path)) : Optional.empty();
      } catch (IOException e) {
        throw new InvalidLexiconException(path + ": cannot be read", e);
      }
    };
  }
}
