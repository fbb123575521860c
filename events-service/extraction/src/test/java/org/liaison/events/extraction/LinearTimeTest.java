package org.liaison.events.extraction;

import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.Timeout.ThreadMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.liaison.events.lexicon.Lexicon;

/** The time for prose grows with its length, up to 1 MB, however it is cut into sentences. */
@Timeout(value = 10, unit = TimeUnit.MINUTES, threadMode = ThreadMode.SEPARATE_THREAD)
class LinearTimeTest {

  private static final LinearTime TIME = new LinearTime(RuleEngine.with(Lexicon.builtIn()));

  /** A character of Chinese is three bytes. */
  @ParameterizedTest
  @CsvSource({"en, 1000000", "zh, 333000"})
  void proseIsReadInLinearTime(String language, int length) {
    TIME.assertLinear(
        language + " prose",
        part -> Sources.lines(DossierTexts.ofLength(language, part), language),
        length);
  }

  @ParameterizedTest
  @CsvSource({"en, 1000000", "zh, 333000"})
  void oneSentenceIsReadInLinearTime(String language, int length) {
    TIME.assertLinear(
        "one sentence of " + language,
        part -> Sources.whole(endless(DossierTexts.ofLength(language, part)), language),
        length);
  }

  /** The same words, and nothing between them at which a sentence could end. */
  private static String endless(String prose) {
    return prose.replaceAll("[.?!\\n]+", ",").replaceAll("[。？！]+", "，");
  }
}
