package org.liaison.events.extraction;

import static org.assertj.core.api.Assertions.assertThat;
import static org.liaison.events.extraction.SoundFindings.assertSound;

import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.Timeout.ThreadMode;
import org.liaison.events.edtf.Edtf;
import org.liaison.events.edtf.InvalidEdtfException;
import org.liaison.events.lexicon.Lexicon;

/**
 * Whatever a text holds, reading it ends without an exception, every passage is what stands there,
 * every date is EDTF, and a second reading finds the same. A failure tells the seed of its text.
 */
@Timeout(value = 10, unit = TimeUnit.MINUTES, threadMode = ThreadMode.SEPARATE_THREAD)
class AnyTextTest {

  private static final ExtractionEngine ENGINE = RuleEngine.with(Lexicon.builtIn());
  private static final AnyText TEXTS = new AnyText();
  private static final List<String> LANGUAGES = List.of("en", "zh-Hans", "zh-Hant");
  private static final int MEGABYTE = 1_000_000;

  /** Pieces of a sentence in the longest texts; about as many as two paragraphs have. */
  private static final int MOST_PIECES = 120;

  @Test
  void anyMixtureOfPiecesIsReadSoundly() {
    for (long seed = 0; seed < 300; seed++) {
      assertReadSoundly(seed, TEXTS.of(seed, (int) (seed % MOST_PIECES)));
    }
  }

  @Test
  void anyCodePointsAreReadSoundly() {
    for (long seed = 0; seed < 60; seed++) {
      assertReadSoundly(seed, AnyText.ofCodePoints(seed, 300));
    }
  }

  @Test
  void aMegabyteWithoutASpaceIsReadSoundly() {
    StringBuilder text = new StringBuilder();
    for (long seed = 0; text.length() < MEGABYTE; seed++) {
      text.append(TEXTS.of(seed, MOST_PIECES).replaceAll("[\\h\\s]", ""));
    }
    for (String language : List.of("en", "zh-Hans")) {
      SourceText source = Sources.whole(text.toString(), language);
      assertSound(source, ENGINE.extract(source));
    }
  }

  @Test
  void anyTextIsAnEdtfDateThatIsWrittenAlikeOrRefused() {
    for (long seed = 0; seed < 20_000; seed++) {
      String text = AnyEdtf.of(seed);
      try {
        Edtf date = Edtf.parse(text);
        assertThat(Edtf.parse(date.toString())).as("seed %d: %s", seed, text).isEqualTo(date);
      } catch (InvalidEdtfException refused) {
        assertThat(refused).as("seed %d", seed).hasMessageContaining(": ");
      } catch (RuntimeException broken) {
        throw new AssertionError("seed " + seed + ": " + text, broken);
      }
    }
  }

  private static void assertReadSoundly(long seed, String text) {
    for (String language : LANGUAGES) {
      try {
        SourceText source = Sources.whole(text, language);
        Findings findings = ENGINE.extract(source);
        assertSound(source, findings);
        assertThat(ENGINE.extract(source)).isEqualTo(findings);
      } catch (RuntimeException | AssertionError broken) {
        throw new AssertionError("seed " + seed + ", read as " + language + ": " + text, broken);
      }
    }
  }
}
