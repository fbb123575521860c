package org.liaison.events.extraction;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.List;
import java.util.stream.Stream;

/** Prose for tests and benchmarks: the sample dossier's documents of one language, joined. */
final class DossierTexts {

  private static final Path DOSSIER = Path.of("../../deploy/local/dossier");
  private static final String END_OF_HEAD = "\n---\n";

  private DossierTexts() {}

  /** Documents in their order, again and again, up to that many UTF-16 units. */
  static String ofLength(String language, int length) {
    List<String> bodies = bodies(language);
    StringBuilder text = new StringBuilder();
    for (int i = 0; text.length() < length; i++) {
      text.append(bodies.get(i % bodies.size())).append('\n');
    }
    return text.substring(0, length);
  }

  /** The same, up to that many bytes in UTF-8, and to the end of a character. */
  static String ofBytes(String language, int bytes) {
    String text = ofLength(language, bytes);
    int low = 0;
    int high = text.length();
    while (low < high) {
      int middle = (low + high + 1) / 2;
      boolean fits = text.substring(0, middle).getBytes(StandardCharsets.UTF_8).length <= bytes;
      low = fits ? middle : low;
      high = fits ? high : middle - 1;
    }
    return text.substring(0, low);
  }

  private static List<String> bodies(String language) {
    try (Stream<Path> files = Files.list(DOSSIER)) {
      return files
          .filter(file -> Character.isDigit(file.getFileName().toString().charAt(0)))
          .sorted()
          .map(DossierTexts::read)
          .filter(document -> document.contains("\nlanguage: " + language))
          .map(document -> document.substring(document.indexOf(END_OF_HEAD) + END_OF_HEAD.length()))
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException("cannot list " + DOSSIER, e);
    }
  }

  private static String read(Path file) {
    try {
      return Normalizer.normalize(Files.readString(file), Normalizer.Form.NFC);
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read " + file, e);
    }
  }
}
