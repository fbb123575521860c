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

/**
 * How many documents the engine reads a second, on one thread, warm, with all lexicons in 256 MB of
 * heap. Sizes are bytes of UTF-8; a Chinese character has three.
 */
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
  private final SourceText english = prose("en", ARTICLE);
  private final SourceText chinese = prose("zh", ARTICLE);
  private final SourceText englishBook = prose("en", BOOK);
  private final SourceText chineseBook = prose("zh", BOOK);

  /** An English article of 5 kB. */
  @Benchmark
  public Findings englishArticle() {
    return engine.extract(english);
  }

  /** A Chinese article of 5 kB. */
  @Benchmark
  public Findings chineseArticle() {
    return engine.extract(chinese);
  }

  /** 1 MB of English: 200 articles, which must take about 200 times as long. */
  @Benchmark
  public Findings englishBook() {
    return engine.extract(englishBook);
  }

  /** 1 MB of Chinese: 200 articles, which must take about 200 times as long. */
  @Benchmark
  public Findings chineseBook() {
    return engine.extract(chineseBook);
  }

  private static SourceText prose(String language, int bytes) {
    return Sources.lines(DossierTexts.ofBytes(language, bytes), language);
  }
}
