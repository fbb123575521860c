package org.liaison.local.postgres;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.liaison.local.Component;
import org.liaison.local.ComponentFailure;
import org.liaison.local.LocalFailure;
import org.liaison.local.home.Credentials;
import org.liaison.local.home.Home;
import org.liaison.local.home.Leftovers;

/** The PostgreSQL server of the local run; its data stays between runs. */
public final class LocalPostgres implements Component {
  private final Home home;
  private final int port;
  private final Credentials credentials;
  private final PostgresPrograms programs;
  private final Command command;
  private final Leftovers processes;

  public LocalPostgres(Home home, int port, Credentials credentials) {
    this.home = home;
    this.port = port;
    this.credentials = credentials;
    this.programs = PostgresPrograms.unpackedIn(home);
    this.command = new Command(Privileges.prefix(), home.logs().resolve("postgresql-command.log"));
    this.processes = new Leftovers(home);
  }

  @Override
  public String name() {
    return "PostgreSQL";
  }

  @Override
  public String address() {
    return "127.0.0.1:" + port;
  }

  @Override
  public Path log() {
    return home.logs().resolve("postgresql.log");
  }

  /** Makes the database if there is none, starts the server, makes the services' databases. */
  @Override
  public void start() {
    if (Files.notExists(home.database())) {
      new NewDatabase(home, programs, command).create(credentials);
    }
    requireSameVersion();
    forgetDeadServer();
    int exit =
        command.run(
            List.of(
                programs.program("pg_ctl"),
                "start",
                "--wait",
                "--timeout=60",
                "--pgdata=" + home.database(),
                "--log=" + log(),
                "--options=" + settings()));
    if (exit != 0) {
      throw ComponentFailure.notStarted(this, command.printed());
    }
    new Databases(port, credentials).create();
  }

  @Override
  public boolean isReady() {
    return isAlive();
  }

  @Override
  public boolean isAlive() {
    return server().isPresent();
  }

  @Override
  public void stop() {
    if (isAlive()) {
      command.run(
          List.of(
              programs.program("pg_ctl"),
              "stop",
              "--wait",
              "--timeout=30",
              "--mode=fast",
              "--pgdata=" + home.database()));
    }
    Leftovers.end(processes.postgres());
  }

  @Override
  public void kill() {
    Leftovers.kill(processes.postgres());
  }

  private String settings() {
    return "-c listen_addresses=127.0.0.1 -c port=%d -c unix_socket_directories='' -c timezone=UTC"
        .formatted(port);
  }

  private void requireSameVersion() {
    try {
      String version = Files.readString(home.database().resolve("PG_VERSION")).strip();
      if (!version.equals(programs.majorVersion())) {
        throw new LocalFailure(
            "The data in %s is of PostgreSQL %s, this build brings %s. Start with --fresh, which empties it."
                .formatted(home.folder(), version, programs.majorVersion()));
      }
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read " + home.database(), e);
    }
  }

  /**
   * After a crash the file may name a process that is somebody else's by now, and PostgreSQL would
   * not start.
   */
  private void forgetDeadServer() {
    if (processes.postgres().isEmpty()) {
      try {
        Files.deleteIfExists(postmasterFile());
      } catch (IOException e) {
        throw new UncheckedIOException("cannot delete " + postmasterFile(), e);
      }
    }
  }

  private Optional<ProcessHandle> server() {
    try {
      String pid = Files.readString(postmasterFile()).lines().findFirst().orElse("").strip();
      return ProcessHandle.of(Long.parseLong(pid)).filter(processes::isPostgres);
    } catch (IOException | NumberFormatException e) {
      // No file, or one that is just being written: no server yet, or none any more.
      return Optional.empty();
    }
  }

  private Path postmasterFile() {
    return home.database().resolve("postmaster.pid");
  }
}
