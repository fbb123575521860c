package org.liaison.local.benchmark.report;

import java.time.Duration;
import java.util.Locale;
import org.liaison.local.benchmark.measure.Latencies;

/** Writes figures with as many digits as they are worth. */
public final class Figures {
  private static final double MEGABYTE = 1024.0 * 1024;

  private Figures() {}

  public static String milliseconds(Duration duration) {
    double milliseconds = duration.toNanos() / 1e6;
    return number(milliseconds, milliseconds < 10 ? 2 : milliseconds < 100 ? 1 : 0);
  }

  public static String seconds(Duration duration) {
    return number(duration.toNanos() / 1e9, 2);
  }

  public static String megabytes(long bytes) {
    return number(bytes / MEGABYTE, 0);
  }

  public static String rate(double perSecond) {
    return number(perSecond, perSecond < 10 ? 1 : 0);
  }

  /** How many times as much as the floor. */
  public static String ratio(double figure, double floor) {
    return floor == 0 ? "–" : number(figure / floor, 1) + "×";
  }

  public static String ratio(long figure, long floor) {
    return ratio((double) figure, (double) floor);
  }

  public static String ratio(Duration figure, Duration floor) {
    return ratio(figure.toNanos(), floor.toNanos());
  }

  /** Median and 95th percentile, in milliseconds. */
  public static String medianAnd95th(Latencies latencies) {
    return milliseconds(latencies.percentile(50)) + " / " + milliseconds(latencies.percentile(95));
  }

  private static String number(double value, int digits) {
    return String.format(Locale.ROOT, "%,." + digits + "f", value);
  }
}
