package org.liaison.events.extraction;

import static org.liaison.events.extraction.SoundFindings.assertSound;

import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.Timeout.ThreadMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.liaison.events.lexicon.Lexicon;

/**
 * One small thing said again and again is read by every reader without an exception, soundly, and
 * in a time that does not grow out of hand with the length.
 */
@Timeout(value = 10, unit = TimeUnit.MINUTES, threadMode = ThreadMode.SEPARATE_THREAD)
class HostileTextTest {

  private static final int SHORT = 32_000;
  private static final int MEGABYTE = 1_000_000;
  private static final List<String> LANGUAGES = List.of("en", "zh-Hans");
  private static final ExtractionEngine ENGINE = RuleEngine.with(Lexicon.builtIn());
  private static final LinearTime TIME = new LinearTime(ENGINE);

  @ParameterizedTest(name = "{0}")
  @MethodSource("shapes")
  void everyReaderReadsItSoundly(String shape) {
    for (String language : LANGUAGES) {
      SourceText source = Sources.whole(HostileShapes.ofBytes(shape, SHORT), language);
      assertSound(source, ENGINE.extract(source));
    }
  }

  @ParameterizedTest(name = "{0}, read as {1}")
  @MethodSource("longShapes")
  void aMegabyteOfItIsReadSoundlyInLinearTime(String shape, String language) {
    TIME.assertLinear(
        shape, length -> Sources.whole(HostileShapes.ofBytes(shape, length), language), MEGABYTE);
  }

  static Stream<String> shapes() {
    return HostileShapes.units().keySet().stream();
  }

  /** What is most likely to make a reader's steps, or what it remembers of a text, grow. */
  static Stream<Arguments> longShapes() {
    return Stream.of(
        Arguments.of("one small letter", "en"),
        Arguments.of("digits", "en"),
        Arguments.of("digits", "zh-Hans"),
        Arguments.of("commas", "en"),
        Arguments.of("Chinese commas", "zh-Hans"),
        Arguments.of("straight quotation marks", "en"),
        Arguments.of("opening quotation marks", "zh-Hans"),
        Arguments.of("Chinese brackets", "zh-Hans"),
        Arguments.of("the two sides", "en"),
        Arguments.of("speech and quotations", "en"),
        Arguments.of("one event again", "en"),
        Arguments.of("and", "zh-Hans"),
        Arguments.of("Chinese years", "zh-Hans"),
        Arguments.of("one Chinese event again", "zh-Hans"));
  }
}
