package org.liaison.events.extraction;

import static org.assertj.core.api.Assertions.assertThat;
import static org.liaison.events.extraction.SoundFindings.assertSound;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.function.IntFunction;

/**
 * Guards against time that grows faster than the text. It is no measurement: it counts the
 * processor time of its own thread, so that other work on the machine does not matter, and fails
 * only where four times the text takes more than eight times as long. Quadratic growth takes
 * sixteen times as long.
 */
final class LinearTime {

  private static final int TIMES = 4;
  private static final double MOST = 2.0 * TIMES;

  /** What takes less cannot hurt, and is too short to be compared. */
  private static final double SHORT_SECONDS = 3.0;

  /** The first reading of a kind of text also pays for the compiler, which is no growth. */
  private static final int TRIES = 3;

  private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

  private final ExtractionEngine engine;

  LinearTime(ExtractionEngine engine) {
    this.engine = engine;
  }

  /** Reads a text of that length, and where this takes long also one of a quarter of it. */
  void assertLinear(String name, IntFunction<SourceText> texts, int length) {
    SourceText text = texts.apply(length);
    double whole = seconds(text);
    double quarter = 0;
    for (int i = 0; i < TRIES && whole > Math.max(SHORT_SECONDS, MOST * quarter); i++) {
      quarter = Math.max(quarter, seconds(texts.apply(length / TIMES)));
      whole = whole > MOST * quarter ? Math.min(whole, seconds(text)) : whole;
    }
    assertThat(whole)
        .as("%s: seconds for a text of size %d; a quarter takes %.2f", name, length, quarter)
        .isLessThanOrEqualTo(Math.max(SHORT_SECONDS, MOST * quarter));
  }

  private double seconds(SourceText source) {
    long start = THREADS.getCurrentThreadCpuTime();
    Findings findings = engine.extract(source);
    double seconds = (THREADS.getCurrentThreadCpuTime() - start) / 1e9;
    assertSound(source, findings);
    return seconds;
  }
}
