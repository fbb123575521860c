package org.liaison.local.benchmark.corpus;

import java.util.SplittableRandom;
import org.liaison.local.dossier.DossierDocument;

/**
 * Documents without end, each known by its number: the same seed and number always give the same
 * document, whoever asks and in whatever order.
 *
 * <p>Most documents report a story of their own; some report one that others report too. All of
 * them mention well-known stories beside it, as news does.
 */
public final class Corpus {
  private static final int WELL_KNOWN = 400;
  private static final int PERCENT_SHARED = 25;
  private static final int PERCENT_CHINESE = 20;

  /** Spreads neighbouring numbers over all seeds. */
  private static final long SPREAD = 0x9E3779B97F4A7C15L;

  private final long seed;
  private final Phrasebook phrasebook = Phrasebook.load();

  public Corpus(long seed) {
    this.seed = seed;
  }

  /** A document of either language, English mostly. */
  public DossierDocument document(int number) {
    SplittableRandom random = random(number);
    boolean chinese = random.nextInt(100) < PERCENT_CHINESE;
    return write(number, chinese ? Language.CHINESE : Language.ENGLISH, random);
  }

  /** An English document. */
  public DossierDocument englishDocument(int number) {
    return write(number, Language.ENGLISH, random(number));
  }

  private DossierDocument write(int number, Language language, SplittableRandom random) {
    Story story =
        random.nextInt(100) < PERCENT_SHARED ? wellKnown(random) : Story.draw(phrasebook, random);
    return new Article(phrasebook, language, random).write(number, story, () -> wellKnown(random));
  }

  /** The first ones are told of more often than the last ones. */
  private Story wellKnown(SplittableRandom random) {
    int number = Math.min(random.nextInt(WELL_KNOWN), random.nextInt(WELL_KNOWN));
    return Story.draw(phrasebook, random(-1L - number));
  }

  private SplittableRandom random(long number) {
    return new SplittableRandom((seed + number) * SPREAD);
  }
}
