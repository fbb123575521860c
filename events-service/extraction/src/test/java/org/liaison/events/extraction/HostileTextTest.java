package org.liaison.events.extraction;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.text.Normalizer;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.liaison.events.lexicon.Lexicon;

/** Whatever the text, the engine ends in time, throws nothing and anchors every finding exactly. */
class HostileTextTest {

  private static final Duration BOUND = Duration.ofSeconds(20);
  private static final int LONG = 200_000;
  private static final ExtractionEngine ENGINE = RuleEngine.with(Lexicon.builtIn());

  private static final String[] PIECES = {
    "China",
    "the US",
    "U.S.",
    " ",
    "\u00a0",
    "\n",
    "signed an agreement",
    "on July 31",
    "in 1987",
    "Wu Xinbo",
    "said",
    "\"",
    "“",
    "”",
    "'s",
    ",",
    ".",
    "…",
    "if",
    "agreed to",
    "launched",
    "a working group",
    "😀",
    "👩‍👩‍👧",
    "e\u0301",
    "\u0301",
    "שלום",
    "مرحبا",
    "\u202e",
    "\u0000",
    "\u0007",
    "\u200b",
    "\ufeff",
    "中美禁毒合作",
    "Nov 20,2023",
    "2024-02-30",
    "-",
    "—",
    "(",
    ")",
    "Mr.",
    "J.",
    "10,000",
    "31st",
    "1980s",
    "\ud83d",
    "\udc00",
    "İ",
    "ß",
    "𝒳",
    "İstanbul",
    "according to",
    "with",
    "which",
    "that",
    "to",
    "and",
    "meeting between",
    "\t",
    "\r\n",
    "中美双方",
    "2024年7月31日",
    "31日至8月1日",
    "二〇二四年",
    "自1985年以来",
    "在京举行",
    "会谈",
    "签署备忘录",
    "，",
    "。",
    "；",
    "：",
    "《",
    "》",
    "林若川认为",
    "据报道",
    "如果",
    "同意",
    "並",
    "緝毒官員",
    "𠮷",
  };

  @Test
  void anyMixtureIsReadAndAnchored() {
    Random random = new Random(20240802);
    for (int round = 0; round < 400; round++) {
      StringBuilder text = new StringBuilder();
      int pieces = random.nextInt(120);
      for (int i = 0; i < pieces; i++) {
        text.append(PIECES[random.nextInt(PIECES.length)]);
        text.append(random.nextInt(3) == 0 ? "" : " ");
      }
      assertAnchored(text.toString());
    }
  }

  @Test
  void anyCodePointsAreRead() {
    Random random = new Random(7);
    for (int round = 0; round < 100; round++) {
      StringBuilder text = new StringBuilder();
      for (int i = 0; i < 300; i++) {
        text.appendCodePoint(random.nextInt(0x30000));
      }
      assertAnchored(text.toString());
    }
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("longTexts")
  void longTextIsReadInTime(String name, String text) {
    assertTimeoutPreemptively(BOUND, () -> assertAnchored(text), name);
  }

  static Stream<Arguments> longTexts() {
    return Stream.of(
        Arguments.of("no space", "a".repeat(LONG)),
        Arguments.of("no space, capitals", "A".repeat(LONG)),
        Arguments.of("digits", "1".repeat(LONG)),
        Arguments.of("digits and commas", "1,".repeat(LONG / 2)),
        Arguments.of("dots", ".".repeat(LONG)),
        Arguments.of("initials", "U.".repeat(LONG / 2)),
        Arguments.of("quotation marks", "\"".repeat(LONG)),
        Arguments.of("apostrophes", "'s".repeat(LONG / 2)),
        Arguments.of("hyphens", "-".repeat(LONG)),
        Arguments.of("emoji", "😀".repeat(LONG / 2)),
        Arguments.of("combining marks", "e\u0301".repeat(LONG / 2)),
        Arguments.of("right to left", "שלום ".repeat(LONG / 5)),
        Arguments.of("Chinese", "中美禁毒合作工作组".repeat(LONG / 9)),
        Arguments.of("Chinese dates", "2024年7月31日至8月1日".repeat(LONG / 15)),
        Arguments.of("Chinese numerals", "二〇三十".repeat(LONG / 4)),
        Arguments.of("Chinese meetings", "中美双方举行会谈，".repeat(LONG / 9)),
        Arguments.of("Chinese sentences", "7月5日，中美在京签署备忘录。".repeat(LONG / 15)),
        Arguments.of("Chinese speech", "他表示，".repeat(LONG / 4)),
        Arguments.of("Chinese quotations", "“".repeat(LONG / 2) + "”".repeat(LONG / 2)),
        Arguments.of("Chinese brackets", "【".repeat(LONG)),
        Arguments.of("Chinese full stops", "。".repeat(LONG)),
        Arguments.of("capitals", "Xi Jinping ".repeat(LONG / 11)),
        Arguments.of("verbs", "signed agreement ".repeat(LONG / 17)),
        Arguments.of("dates", "July 31 2024 to ".repeat(LONG / 16)),
        Arguments.of("said", "Wu said that ".repeat(LONG / 13)),
        Arguments.of(
            "one event again", "China and the US met in Beijing on May 5. ".repeat(LONG / 42)),
        Arguments.of("white space", " \u00a0\t".repeat(LONG / 3) + "x"));
  }

  private static void assertAnchored(String raw) {
    String text = Normalizer.normalize(raw, Normalizer.Form.NFC);
    assertAnchored(text, ENGINE.extract(Sources.whole(text, "en")));
    assertAnchored(text, ENGINE.extract(Sources.whole(text, "zh-Hans")));
  }

  private static void assertAnchored(String text, Findings findings) {
    List<Passage> passages = new ArrayList<>();
    findings.events().forEach(event -> passages.addAll(event.evidence()));
    findings.claims().forEach(claim -> passages.addAll(claim.evidence()));
    findings.commitments().forEach(commitment -> passages.addAll(commitment.evidence()));
    findings.temporals().forEach(temporal -> passages.add(temporal.passage()));
    int[] codePoints = text.codePoints().toArray();
    for (Passage passage : passages) {
      String there = new String(codePoints, passage.start(), passage.end() - passage.start());
      assertThat(passage.exact()).isEqualTo(there);
    }
  }
}
