package org.liaison.events.extraction;

import java.util.concurrent.TimeUnit;
import org.liaison.events.lexicon.Lexicon;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** How many documents the engine reads a second, on one thread, warm. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Fork(value = 1, jvmArgsAppend = "-Xmx256m")
@Warmup(iterations = 4, time = 5)
@Measurement(iterations = 5, time = 5)
public class EngineBenchmark {

  private static final int ARTICLE = 5_000;
  private static final int BOOK = 1_000_000;

  private final ExtractionEngine engine = RuleEngine.with(Lexicon.builtIn());
  private final SourceText article = BenchmarkText.ofLength(ARTICLE);
  private final SourceText book = BenchmarkText.ofLength(BOOK);

  /** An English article of 5 kB. */
  @Benchmark
  public Findings article() {
    return engine.extract(article);
  }

  /** A text of 1 MB: 200 times the article, which must take about 200 times as long. */
  @Benchmark
  public Findings book() {
    return engine.extract(book);
  }
}
