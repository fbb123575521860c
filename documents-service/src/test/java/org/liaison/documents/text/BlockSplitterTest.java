package org.liaison.documents.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class BlockSplitterTest {

  private static final String TITLE = "Ports agree to test cargo together";

  @Test
  void webPageOfANewspaperIsToldApart() {
    assertThat(
            split(
                """
                WORLD / PORTS
                Ports agree to test cargo together
                Laboratories to share their samples, harbour masters say
                Published: Mar 03, 2021 09:30 AM
                Crates wait on a quay on June 1, 2019. Photo: IC

                Crates wait on a quay on June 1, 2019. Photo: IC


                Two ports agreed on Monday to test suspicious cargo together.

                "We share the sea," the harbour master said.\u00a0
                """))
        .containsExactly(
            "HEADLINE WORLD / PORTS",
            "HEADLINE Ports agree to test cargo together",
            "HEADLINE Laboratories to share their samples, harbour masters say",
            "DATELINE Published: Mar 03, 2021 09:30 AM",
            "CAPTION Crates wait on a quay on June 1, 2019. Photo: IC",
            "CAPTION Crates wait on a quay on June 1, 2019. Photo: IC",
            "PARAGRAPH Two ports agreed on Monday to test suspicious cargo together.",
            "PARAGRAPH \"We share the sea,\" the harbour master said.");
  }

  @Test
  void commentaryNamesItsAuthorBeforeAndAfter() {
    assertThat(
            split(
                """
                Ports agree to test cargo together

                By HARBOUR TV \u00a0 | \u00a0 Mar 03,2021 \u00a0 09:30:14

                Jo Quay, a columnist for Harbour TV, is a fellow at the Sea Institute. The article reflects the author's views and not necessarily those of Harbour TV.

                There are two reasons why the ports could agree:

                (Jo Quay, a columnist, is a fellow at the Sea Institute.)

                Ports agree to test cargo together"""))
        .extracting(block -> block.substring(0, block.indexOf(' ')))
        .containsExactly("HEADLINE", "BYLINE", "BYLINE", "PARAGRAPH", "BYLINE", "HEADLINE");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "LISBON, July 31 (Seawire) -- Two | LISBON, July 31 (Seawire) --",
        "LISBON, Jan. 30 (Seawire) — Two | LISBON, Jan. 30 (Seawire) —",
        "LISBON (SW) - Two | LISBON (SW) -",
        "PORTO, Portugal (SW) — Two | PORTO, Portugal (SW) —",
        "Lisbon, March 3, 2021 – Two | Lisbon, March 3, 2021 –",
        "LISBON — Two | LISBON —",
        "新华社北京1月30日电Two | 新华社北京1月30日电",
        "新华社华盛顿2024年7月31日电 Two | 新华社华盛顿2024年7月31日电",
        "本报上海3月3日讯 Two | 本报上海3月3日讯",
      })
  void datelineIsTakenOffTheParagraph(String beginning, String dateline) {
    String rest = beginning.substring(beginning.indexOf("Two")) + " offices met for three days.";
    assertThat(split(TITLE + "\n\n" + beginning + " offices met for three days."))
        .containsExactly("HEADLINE " + TITLE, "DATELINE " + dateline, "PARAGRAPH " + rest);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "U.S. officials met - for the first time - in Lisbon on Monday.",
        "The two ports - both of them old - agreed to test the cargo.",
        "By 2020, the ports had tested every crate.",
        "Source countries agreed to test their cargo.",
        "From 1997 on, the ports exchanged officers.",
        "China, which had sent officers, agreed.",
        "On July 31 - a Wednesday - the two offices met.",
        "Editors of three newspapers were invited.",
        "Published reports name three ports",
        "Updated rules for precursors came into force on May 1, 2020",
        "- The ports will test all cargo from May on",
      })
  void ordinaryParagraphStaysWhole(String paragraph) {
    assertThat(split(TITLE + "\n\nThe first paragraph tells it.\n\n" + paragraph))
        .endsWith("PARAGRAPH " + paragraph);
  }

  @Test
  void chineseAgencyReportIsToldApart() {
    assertThat(
            BlockSplitterTest.split(
                "两港口同意共同检测货物",
                """
                两港口同意共同检测货物

                2021年03月03日 09:30 来源：海港报

                \u3000\u3000新华社里斯本3月3日电（记者 海明）两港口三日同意共同检测可疑货物。

                \u3000\u3000双方同意交换样品。

                图为港口的货物。海明 摄

                （责任编辑：林海）
                """))
        .containsExactly(
            "HEADLINE 两港口同意共同检测货物",
            "DATELINE 2021年03月03日 09:30 来源：海港报",
            "DATELINE 新华社里斯本3月3日电",
            "BYLINE （记者 海明）",
            "PARAGRAPH 两港口三日同意共同检测可疑货物。",
            "PARAGRAPH 双方同意交换样品。",
            "CAPTION 图为港口的货物。海明 摄",
            "BYLINE （责任编辑：林海）");
  }

  @Test
  void proseBrokenAtAWidthIsOneParagraph() {
    assertThat(
            split(
                """
                Ports agree to test cargo together

                The two ports have agreed to test suspicious cargo
                together, beginning with crates that arrive from a
                third country, and will exchange the results every
                month."""))
        .hasSize(2)
        .last()
        .asString()
        .startsWith("PARAGRAPH The two ports")
        .endsWith("month.");
  }

  @Test
  void linesThatStandForThemselvesAreParagraphsOfTheirOwn() {
    assertThat(
            split(
                """
                Ports agree to test cargo together

                The two ports agreed on three things:
                1. test suspicious cargo together
                2. exchange officers
                They will meet again in May."""))
        .containsExactly(
            "HEADLINE Ports agree to test cargo together",
            "PARAGRAPH The two ports agreed on three things:",
            "PARAGRAPH 1. test suspicious cargo together",
            "PARAGRAPH 2. exchange officers",
            "PARAGRAPH They will meet again in May.");
  }

  @Test
  void textOfOneLineIsAParagraph() {
    assertThat(split("Ports agreed on a list")).containsExactly("PARAGRAPH Ports agreed on a list");
    assertThat(split(TITLE)).containsExactly("PARAGRAPH " + TITLE);
  }

  @RepeatedTest(200)
  void blocksOfAnyTextAreInOrderTrimmedAndCoverEveryLetter(RepetitionInfo repetition) {
    NormalizedText text =
        NormalizedText.of(randomText(new Random(repetition.getCurrentRepetition())));
    int[] codePoints = text.value().codePoints().toArray();
    int at = 0;
    for (Block block : BlockSplitter.split(text, TITLE)) {
      assertThat(block.start()).isGreaterThanOrEqualTo(at);
      assertThat(isSpace(codePoints, at, block.start())).isTrue();
      assertThat(block.end()).isLessThanOrEqualTo(text.length());
      assertThat(isSpace(codePoints, block.start(), block.start() + 1)).isFalse();
      assertThat(isSpace(codePoints, block.end() - 1, block.end())).isFalse();
      at = block.end();
    }
    assertThat(isSpace(codePoints, at, codePoints.length)).isTrue();
  }

  private static boolean isSpace(int[] codePoints, int start, int end) {
    for (int i = start; i < end; i++) {
      if (!WhiteSpace.is((char) codePoints[i]) || codePoints[i] > 0xFFFF) {
        return false;
      }
    }
    return true;
  }

  private static String randomText(Random random) {
    String[] pieces = {
      "\n",
      "\n\n",
      "\r\n",
      " ",
      "\u00a0",
      "\u3000",
      "😀",
      "👩‍🔬",
      "e\u0301",
      "(",
      ")",
      "“",
      ".",
      "。",
      "LISBON (SW) -- ",
      "新华社北京1月30日电",
      "（记者 海明）",
      "By Jo Quay",
      "Photo: IC",
      "Published: ",
      "Mar 03, 2021",
      "the ports agreed",
      TITLE,
      "\ufeff",
      "\u200b",
      "1. ",
      "𠀀𠀁",
      "#",
      "٣",
      "֍"
    };
    StringBuilder text = new StringBuilder();
    for (int i = random.nextInt(40); i >= 0; i--) {
      text.append(pieces[random.nextInt(pieces.length)]);
    }
    return text.toString();
  }

  private static List<String> split(String text) {
    return split(TITLE, text);
  }

  private static List<String> split(String title, String text) {
    NormalizedText normalized = NormalizedText.of(text);
    int[] codePoints = normalized.value().codePoints().toArray();
    return BlockSplitter.split(normalized, title).stream()
        .map(
            block ->
                block.kind()
                    + " "
                    + new String(codePoints, block.start(), block.end() - block.start()))
        .toList();
  }
}
