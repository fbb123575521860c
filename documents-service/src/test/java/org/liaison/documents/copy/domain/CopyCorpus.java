package org.liaison.documents.copy.domain;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** The texts that copies are told from: the sample dossier, and texts that are alike but none. */
final class CopyCorpus {

  private static final Path DOSSIER = Path.of("../deploy/local/dossier");
  private static final List<String> LOOKALIKES =
      List.of("reports-en", "reports-zh", "forms-en", "forms-zh");

  private CopyCorpus() {}

  /**
   * A text of the corpus.
   *
   * @param group texts that are alike: reports of one event, issues of one form
   * @param forDevelopment whether thresholds are set by it; the other half judges them, and what is
   *     alike is in one half
   */
  record Source(String name, String group, boolean forDevelopment, String text) {

    boolean isChinese() {
      return text.codePoints().filter(c -> c > 0x2E7F).count() * 2 > text.length();
    }
  }

  /** The documents of the dossier, without the one that is itself a shortened copy. */
  static List<Source> dossier() {
    List<Source> sources = new ArrayList<>();
    for (Path file : files()) {
      String name = file.getFileName().toString().replace(".md", "");
      sources.add(new Source(name, name, sources.size() % 2 == 0, body(file)));
    }
    return sources;
  }

  /** The text of a file of the dossier. */
  static String dossierText(String name) {
    return body(DOSSIER.resolve(name + ".md"));
  }

  /** Distinct reports of the same events, filled-in forms, articles that quote one statement. */
  static List<Source> lookalikes() {
    List<Source> sources = new ArrayList<>();
    for (String file : LOOKALIKES) {
      List<String> groups = new ArrayList<>();
      for (String part : read("/copies/" + file + ".txt").split("(?m)^## ", -1)) {
        if (!part.isBlank()) {
          int line = part.indexOf('\n');
          String group = file.substring(file.length() - 2) + " " + part.substring(0, line).strip();
          if (!groups.contains(group)) {
            groups.add(group);
          }
          boolean forDevelopment = groups.indexOf(group) % 2 == 0;
          String name = group + " " + sources.size();
          sources.add(new Source(name, group, forDevelopment, part.substring(line).strip()));
        }
      }
    }
    return sources;
  }

  private static List<Path> files() {
    try (Stream<Path> files = Files.list(DOSSIER)) {
      return files
          .filter(file -> file.getFileName().toString().matches("\\d{4}-.*\\.md"))
          .filter(file -> !file.toString().contains("wire-copy"))
          .sorted()
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String body(Path file) {
    try {
      String[] parts = Files.readString(file).split("(?m)^---\n", 3);
      return parts[2].strip();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String read(String resource) {
    try (InputStream file = CopyCorpus.class.getResourceAsStream(resource)) {
      return new String(file.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
