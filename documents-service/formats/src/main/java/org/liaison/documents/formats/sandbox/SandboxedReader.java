package org.liaison.documents.formats.sandbox;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.liaison.documents.formats.FileReader;
import org.liaison.documents.formats.FileToRead;
import org.liaison.documents.formats.ReadFile;

/**
 * Reads files in processes of their own, so that a file costs no more than it is granted: not the
 * service's memory, not its threads, not its life.
 *
 * <p>Processes are started when they are needed and end when they have been idle for a while.
 */
public final class SandboxedReader implements FileReader, AutoCloseable {

  private final SandboxSettings settings;
  private final WorkerCommand command;
  private final Semaphore places;
  private final Deque<WorkerProcess> idle = new ArrayDeque<>();
  private final ScheduledExecutorService clock =
      Executors.newSingleThreadScheduledExecutor(
          task -> {
            Thread thread = new Thread(task, "file-reader-clock");
            thread.setDaemon(true);
            return thread;
          });
  private ScheduledFuture<?> sweep;
  private boolean closed;

  public SandboxedReader(SandboxSettings settings) {
    this.settings = settings;
    this.command = new WorkerCommand(settings);
    this.places = new Semaphore(settings.workers(), true);
  }

  /**
   * {@inheritDoc}
   *
   * @throws ReadersBusyException if no worker came free in the time that a file is granted
   */
  @Override
  public ReadFile read(FileToRead file) {
    long millis = settings.timeLimit().toMillis();
    try {
      if (!places.tryAcquire(millis, TimeUnit.MILLISECONDS)) {
        throw new ReadersBusyException();
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new ReadersBusyException();
    }
    try {
      WorkerProcess worker = take();
      try {
        return worker.read(file, millis, clock);
      } finally {
        giveBack(worker);
      }
    } catch (IOException e) {
      throw new UncheckedIOException("no process to read files can be started", e);
    } finally {
      places.release();
    }
  }

  private WorkerProcess take() throws IOException {
    synchronized (idle) {
      for (WorkerProcess worker = idle.poll(); worker != null; worker = idle.poll()) {
        if (worker.isAlive()) {
          return worker;
        }
      }
    }
    return WorkerProcess.start(command.line());
  }

  private void giveBack(WorkerProcess worker) {
    synchronized (idle) {
      if (closed || !worker.isAlive() || worker.files() >= settings.filesEach()) {
        worker.end();
        return;
      }
      idle.push(worker);
      if (sweep != null) {
        sweep.cancel(false);
      }
      sweep = clock.schedule(this::endIdle, settings.idleTime().toMillis(), TimeUnit.MILLISECONDS);
    }
  }

  private void endIdle() {
    synchronized (idle) {
      idle.forEach(WorkerProcess::end);
      idle.clear();
    }
  }

  @Override
  public void close() {
    synchronized (idle) {
      closed = true;
    }
    endIdle();
    clock.shutdownNow();
  }
}
