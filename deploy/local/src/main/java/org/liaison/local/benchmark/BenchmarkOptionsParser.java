package org.liaison.local.benchmark;

import java.util.Iterator;
import java.util.List;
import org.liaison.local.UsageFailure;

/** Reads the command line. */
final class BenchmarkOptionsParser {
  private static final int MOST_DOCUMENTS = 1_000_000;
  private static final int MOST_CLIENTS = 64;
  private long documents;
  private long clients = BenchmarkOptions.DEFAULT_CLIENTS;
  private long seed = BenchmarkOptions.DEFAULT_SEED;
  private boolean quick;
  private boolean imports;
  private boolean help;

  private BenchmarkOptionsParser() {}

  static BenchmarkOptions parse(List<String> arguments) {
    BenchmarkOptionsParser parser = new BenchmarkOptionsParser();
    for (Iterator<String> words = arguments.iterator(); words.hasNext(); ) {
      parser.read(words.next(), words);
    }
    return parser.options();
  }

  private void read(String word, Iterator<String> rest) {
    int equals = word.indexOf('=');
    switch (equals < 0 ? word : word.substring(0, equals)) {
      case "--documents" -> documents = number(word, equals, rest, 100, MOST_DOCUMENTS);
      case "--clients" -> clients = number(word, equals, rest, 1, MOST_CLIENTS);
      case "--seed" -> seed = number(word, equals, rest, Long.MIN_VALUE, Long.MAX_VALUE);
      case "--import" -> imports = true;
      case "--quick" -> quick = true;
      case "--help", "-h" -> help = true;
      default -> throw new UsageFailure("unknown option: " + word);
    }
  }

  private BenchmarkOptions options() {
    int byDefault = quick ? BenchmarkOptions.QUICK_DOCUMENTS : BenchmarkOptions.DEFAULT_DOCUMENTS;
    int count = documents == 0 ? byDefault : (int) documents;
    return new BenchmarkOptions(count, (int) clients, seed, quick, imports, help);
  }

  private static long number(
      String word, int equals, Iterator<String> rest, long least, long most) {
    String value = equals >= 0 ? word.substring(equals + 1) : rest.hasNext() ? rest.next() : "";
    try {
      long number = Long.parseLong(value.strip());
      if (number >= least && number <= most) {
        return number;
      }
    } catch (NumberFormatException e) {
      throw new UsageFailure("%s needs a number, not \"%s\"".formatted(word, value));
    }
    throw new UsageFailure("%s must be %d to %d".formatted(word, least, most));
  }
}
