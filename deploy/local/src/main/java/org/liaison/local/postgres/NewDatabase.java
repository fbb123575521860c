package org.liaison.local.postgres;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.liaison.local.LocalFailure;
import org.liaison.local.home.Credentials;
import org.liaison.local.home.Home;

/** Makes the files of an empty PostgreSQL server. */
record NewDatabase(Home home, PostgresPrograms programs, Command command) {

  void create(Credentials credentials) {
    Home.deleteTree(home.unfinishedDatabase());
    Path password = home.folder().resolve("password");
    try {
      Credentials.writePrivately(password, credentials.administrator());
      int exit = command.run(initdb(password));
      Files.delete(password);
      if (exit != 0) {
        throw new LocalFailure("PostgreSQL could not make its database.\n" + command.printed());
      }
      Files.move(home.unfinishedDatabase(), home.database());
    } catch (IOException e) {
      throw new UncheckedIOException("cannot make the database in " + home.folder(), e);
    }
  }

  private List<String> initdb(Path password) {
    return List.of(
        programs.program("initdb"),
        "--pgdata=" + home.unfinishedDatabase(),
        "--username=" + Databases.ADMINISTRATOR,
        "--pwfile=" + password,
        "--auth=scram-sha-256",
        "--encoding=UTF8",
        // Of PostgreSQL itself: the same order and case rules on every system.
        "--locale-provider=builtin",
        "--builtin-locale=C.UTF-8",
        "--locale=C");
  }
}
