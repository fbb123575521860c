package org.liaison.local.home;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.Properties;
import java.util.Set;
import org.liaison.local.LocalFailure;

/**
 * Passwords of the local PostgreSQL, made at the first start.
 *
 * @param administrator of the role that owns the server
 * @param documents of the role of documents-service
 * @param events of the role of events-service
 */
public record Credentials(String administrator, String documents, String events) {

  /** Reads them, or makes new ones as long as no database knows the old ones. */
  public static Credentials of(Home home) {
    try {
      if (Files.exists(home.credentials())) {
        return read(home.credentials());
      }
      if (Files.exists(home.database())) {
        throw new LocalFailure(
            "%s is gone, and with it the passwords of the database in %s. Start with --fresh, which empties it."
                .formatted(home.credentials(), home.database()));
      }
      Credentials credentials = new Credentials(newPassword(), newPassword(), newPassword());
      writePrivately(home.credentials(), credentials.text());
      return credentials;
    } catch (IOException e) {
      throw new UncheckedIOException("cannot keep " + home.credentials(), e);
    }
  }

  /** Writes a file that only its owner may read. */
  public static void writePrivately(Path file, String text) throws IOException {
    Files.deleteIfExists(file);
    Files.createFile(
        file, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
    Files.writeString(file, text);
  }

  private static Credentials read(Path file) throws IOException {
    Properties properties = new Properties();
    try (var reader = Files.newBufferedReader(file)) {
      properties.load(reader);
    }
    if (!properties.stringPropertyNames().containsAll(Set.of("liaison", "documents", "events"))) {
      throw new LocalFailure(file + " lacks a password. Delete it and start with --fresh.");
    }
    return new Credentials(
        properties.getProperty("liaison"),
        properties.getProperty("documents"),
        properties.getProperty("events"));
  }

  private String text() throws IOException {
    Properties properties = new Properties();
    properties.setProperty("liaison", administrator);
    properties.setProperty("documents", documents);
    properties.setProperty("events", events);
    StringWriter text = new StringWriter();
    properties.store(text, "Roles of the local PostgreSQL");
    return text.toString();
  }

  private static String newPassword() {
    byte[] bytes = new byte[18];
    new SecureRandom().nextBytes(bytes);
    return HexFormat.of().formatHex(bytes);
  }
}
