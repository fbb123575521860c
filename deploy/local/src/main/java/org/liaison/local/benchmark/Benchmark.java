package org.liaison.local.benchmark;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.liaison.local.LocalFailure;
import org.liaison.local.Progress;
import org.liaison.local.UsageFailure;

/**
 * Measures Liaison on this machine: progress goes to standard error, the report to standard out.
 */
public final class Benchmark {
  private static final int FAILED = 1;
  private static final int MISUSED = 2;

  private Benchmark() {}

  /** Exit codes: 1 after a failure, 2 for a wrong command line. */
  public static void main(String[] arguments) {
    Path checkout = Path.of(System.getProperty("liaison.checkout", ".")).toAbsolutePath();
    try {
      BenchmarkOptions options = BenchmarkOptionsParser.parse(List.of(arguments));
      if (options.help()) {
        System.out.println(usage());
      } else {
        Progress progress = new Progress(System.err);
        System.out.println(report(options, checkout.normalize(), progress));
      }
    } catch (UsageFailure e) {
      System.err.println(e.getMessage() + "\n\n" + usage());
      System.exit(MISUSED);
    } catch (LocalFailure e) {
      System.err.println("\n" + e.getMessage());
      System.exit(FAILED);
    }
  }

  private static String report(BenchmarkOptions options, Path checkout, Progress progress) {
    return options.imports()
        ? new ImportRun(options, checkout, progress).run()
        : new BenchmarkRun(options, checkout, progress).run();
  }

  private static String usage() {
    try (InputStream file = Benchmark.class.getResourceAsStream("usage.txt")) {
      return new String(file.readAllBytes(), StandardCharsets.UTF_8).strip();
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read the usage", e);
    }
  }
}
