package org.liaison.documents.search;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.liaison.documents.configuration.DocumentsConfiguration;
import org.liaison.documents.search.domain.AliasList;
import org.liaison.documents.search.domain.Concepts;

/** Reads the list of aliases that the service brings, and the one that a deployment adds. */
final class AliasListProducer {

  private static final String OWN = "aliases.txt";

  @Produces
  @Singleton
  AliasList aliases(DocumentsConfiguration configuration) {
    AliasList aliases = new AliasList();
    aliases.add(OWN, own());
    Optional<Path> more = configuration.search().aliases();
    more.ifPresent(path -> aliases.add(path.toString(), lines(path)));
    return aliases;
  }

  @Produces
  @Singleton
  Concepts concepts(AliasList aliases) {
    return new Concepts(aliases);
  }

  private static List<String> own() {
    try (InputStream stream = AliasList.class.getResourceAsStream(OWN);
        BufferedReader reader =
            new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
      return reader.lines().toList();
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read " + OWN, e);
    }
  }

  private static List<String> lines(Path path) {
    try {
      return Files.readAllLines(path);
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read the aliases in " + path, e);
    }
  }
}
