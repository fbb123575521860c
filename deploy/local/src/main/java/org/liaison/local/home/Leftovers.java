package org.liaison.local.home;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.liaison.local.LocalFailure;

/**
 * Processes that an earlier run of this folder left behind, because it was killed.
 *
 * <p>They are found by what they are, not by a process id that may belong to somebody else by now:
 * services carry the folder's {@link #mark} as an argument, and PostgreSQL's programs are run from
 * inside the folder.
 */
public record Leftovers(Home home) {
  private static final Duration PATIENCE = Duration.ofSeconds(10);

  /** The argument by which the services of this folder are known. */
  public static String mark(Home home) {
    return "-Dliaison.home=" + home.folder();
  }

  /** Services of this folder that run now. */
  public List<ProcessHandle> services() {
    return ProcessHandle.allProcesses().filter(this::isService).toList();
  }

  /** The service of this folder that listens on a port. */
  public ProcessHandle service(int port) {
    String listens = "-Dquarkus.http.port=" + port;
    return services().stream()
        .filter(
            process -> process.info().arguments().map(List::of).orElse(List.of()).contains(listens))
        .findFirst()
        .orElseThrow(() -> new LocalFailure("No service listens on port " + port + "."));
  }

  /** Programs of this folder's PostgreSQL that run now. */
  public List<ProcessHandle> postgres() {
    return ProcessHandle.allProcesses().filter(this::isPostgres).toList();
  }

  /** Whether a process was started from this folder's PostgreSQL programs; a dead one was not. */
  public boolean isPostgres(ProcessHandle process) {
    return process
        .info()
        .command()
        .filter(command -> command.startsWith(home.programs() + "/"))
        .isPresent();
  }

  private boolean isService(ProcessHandle process) {
    ProcessHandle.Info info = process.info();
    Optional<String[]> arguments = info.arguments();
    return info.command().filter(command -> command.endsWith("/java")).isPresent()
        && arguments.isPresent()
        && List.of(arguments.get()).contains(mark(home));
  }

  /** Ends processes, politely first; returns when they are gone. */
  public static void end(List<ProcessHandle> processes) {
    processes.forEach(ProcessHandle::destroy);
    if (!areGone(processes)) {
      kill(processes);
    }
  }

  /** Ends processes as kill -9 does; returns when they are gone. */
  public static void kill(List<ProcessHandle> processes) {
    processes.forEach(ProcessHandle::destroyForcibly);
    areGone(processes);
  }

  private static boolean areGone(List<ProcessHandle> processes) {
    CompletableFuture<?>[] ends =
        processes.stream().map(ProcessHandle::onExit).toArray(CompletableFuture<?>[]::new);
    try {
      CompletableFuture.allOf(ends).get(PATIENCE.toMillis(), TimeUnit.MILLISECONDS);
      return true;
    } catch (TimeoutException e) {
      return false;
    } catch (ExecutionException e) {
      throw new IllegalStateException("cannot wait for a process to end", e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return false;
    }
  }
}
