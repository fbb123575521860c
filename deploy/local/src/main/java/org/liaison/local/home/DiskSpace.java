package org.liaison.local.home;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.Locale;
import org.liaison.local.LocalFailure;

/** Tells of a full disk before and after the fact. */
public final class DiskSpace {
  private static final long MEGABYTE = 1024L * 1024;

  /** With less than one segment of PostgreSQL's log, nothing can work. */
  private static final long FULL = 16;

  private DiskSpace() {}

  /** Refuses to start on a disk without room. */
  public static void check(Home home, int neededMegabytes) {
    long free = freeMegabytes(home);
    if (free < neededMegabytes) {
      throw new LocalFailure(
          "The disk of %s has %d MB left, a run needs %d MB. Make room, choose another --data folder, or lower --free-mb."
              .formatted(home.folder(), free, neededMegabytes));
    }
  }

  /** What to say of the disk when something failed; empty if it has nothing to do with it. */
  public static String explanation(Home home, String evidence) {
    String words = evidence.toLowerCase(Locale.ROOT);
    long free = freeMegabytes(home);
    if (free >= FULL
        && !words.contains("no space left on device")
        && !words.contains("disk quota exceeded")) {
      return "";
    }
    return "The disk of %s is full (%d MB left). Make room or choose another --data folder, then start again."
        .formatted(home.folder(), free);
  }

  private static long freeMegabytes(Home home) {
    try {
      return Files.getFileStore(home.folder()).getUsableSpace() / MEGABYTE;
    } catch (IOException e) {
      throw new UncheckedIOException("cannot tell how much room " + home.folder() + " has", e);
    }
  }
}
