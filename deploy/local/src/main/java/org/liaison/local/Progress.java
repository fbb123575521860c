package org.liaison.local;

import java.io.PrintStream;
import java.time.Duration;
import java.util.Locale;

/** What the person at the terminal sees. */
public final class Progress {
  private final PrintStream out;

  public Progress(PrintStream out) {
    this.out = out;
  }

  /** A line of its own. */
  public void say(String line) {
    out.println(line);
  }

  /** A line about one component. */
  public void say(String component, String line) {
    out.println(String.format(Locale.ROOT, "  %-18s %s", component, line));
  }

  /** Seconds since a moment of {@link System#nanoTime()}, to one decimal. */
  public static String since(long nanoTime) {
    double seconds = Duration.ofNanos(System.nanoTime() - nanoTime).toMillis() / 1000.0;
    return String.format(Locale.ROOT, "%.1f s", seconds);
  }
}
