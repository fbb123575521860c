package org.liaison.events.extraction;

import java.lang.management.ManagementFactory;
import java.lang.management.MemoryMXBean;
import java.lang.ref.Reference;
import org.liaison.events.lexicon.Lexicon;

/** Prints how much heap the engine keeps with all lexicons, once it has read both languages. */
final class EngineHeap {

  private static final int TEXT = 1_000_000;
  private static final double MEGABYTE = 1 << 20;

  private EngineHeap() {}

  public static void main(String[] arguments) {
    double before = usedMegabytes();
    Lexicon lexicon = Lexicon.builtIn();
    ExtractionEngine engine = RuleEngine.with(lexicon);
    for (String language : new String[] {"en", "zh"}) {
      engine.extract(Sources.lines(DossierTexts.ofBytes(language, TEXT), language));
    }
    double after = usedMegabytes();
    System.out.printf(
        "The engine and its lexicons keep %.1f MB; it read 1 MB of each language in a heap of %.0f"
            + " MB.%n",
        after - before, Runtime.getRuntime().maxMemory() / MEGABYTE);
    Reference.reachabilityFence(engine);
    Reference.reachabilityFence(lexicon);
  }

  private static double usedMegabytes() {
    MemoryMXBean memory = ManagementFactory.getMemoryMXBean();
    memory.gc();
    return memory.getHeapMemoryUsage().getUsed() / MEGABYTE;
  }
}
