package org.liaison.documents.formats.sandbox;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.util.List;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import org.liaison.documents.formats.FileToRead;
import org.liaison.documents.formats.ReadFile;
import org.liaison.documents.formats.UnreadableFileException;
import org.liaison.documents.formats.UnreadableFileException.Reason;

/** One worker, used by one thread at a time. */
final class WorkerProcess {

  private final Process process;
  private final DataOutputStream out;
  private final DataInputStream in;
  private int files;

  private WorkerProcess(Process process) {
    this.process = process;
    this.out = new DataOutputStream(new BufferedOutputStream(process.getOutputStream(), 1 << 16));
    this.in = new DataInputStream(new BufferedInputStream(process.getInputStream(), 1 << 16));
  }

  static WorkerProcess start(List<String> command) throws IOException {
    return new WorkerProcess(new ProcessBuilder(command).redirectError(Redirect.INHERIT).start());
  }

  /**
   * Reads a file, or ends the process when that takes too long.
   *
   * @throws UnreadableFileException also if the process died of the file
   */
  ReadFile read(FileToRead file, long millis, ScheduledExecutorService clock) {
    files++;
    AtomicBoolean late = new AtomicBoolean();
    ScheduledFuture<?> alarm =
        clock.schedule(
            () -> {
              late.set(true);
              process.destroyForcibly();
            },
            millis,
            TimeUnit.MILLISECONDS);
    try {
      Frames.writeFile(out, file);
      return Frames.readAnswer(in);
    } catch (IOException e) {
      end();
      throw new UnreadableFileException(
          Reason.TOO_COSTLY,
          late.get()
              ? "the file was not read within %,d ms; send its text alone".formatted(millis)
              : "reading the file takes more memory than it is granted; send its text alone");
    } finally {
      alarm.cancel(false);
    }
  }

  int files() {
    return files;
  }

  boolean isAlive() {
    return process.isAlive();
  }

  /** Killed, and gone when this returns, unless the system is slow to take it away. */
  void end() {
    process.destroyForcibly();
    try {
      process.waitFor(1, TimeUnit.SECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
