package org.liaison.local.home;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;

/** The folder that keeps everything of the local run between runs. */
public record Home(Path folder) {

  /** Creates the folder if needed; its path is the real one, so that one folder has one name. */
  public static Home open(Path folder) {
    try {
      Files.createDirectories(folder);
      Home home = new Home(folder.toRealPath());
      Files.createDirectories(home.logs());
      return home;
    } catch (IOException e) {
      throw new UncheckedIOException("cannot create the data folder " + folder, e);
    }
  }

  /** Log files, one a component. */
  public Path logs() {
    return folder.resolve("logs");
  }

  /** PostgreSQL's programs. */
  public Path programs() {
    return folder.resolve("postgresql");
  }

  /** PostgreSQL's data. */
  public Path database() {
    return folder.resolve("database");
  }

  /** Where a new database is made; it gets its own name when it is whole. */
  public Path unfinishedDatabase() {
    return folder.resolve("database.unfinished");
  }

  /** Passwords of the databases. */
  public Path credentials() {
    return folder.resolve("credentials.properties");
  }

  /** Held by the run that uses this folder. */
  public Path lock() {
    return folder.resolve("lock");
  }

  /** Forgets the database; programs and logs stay. */
  public void deleteDatabase() {
    deleteTree(database());
    deleteTree(unfinishedDatabase());
  }

  /** Deletes a folder with all that is in it, if it is there. */
  public static void deleteTree(Path tree) {
    if (Files.notExists(tree)) {
      return;
    }
    try {
      Files.walkFileTree(tree, new Deletion());
    } catch (IOException e) {
      throw new UncheckedIOException("cannot delete " + tree, e);
    }
  }

  private static final class Deletion extends SimpleFileVisitor<Path> {
    @Override
    public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
      Files.delete(file);
      return FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult postVisitDirectory(Path folder, IOException failure) throws IOException {
      Files.delete(folder);
      return FileVisitResult.CONTINUE;
    }
  }
}
