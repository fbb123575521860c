package org.liaison.documents.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What counts of a text and what is noise. */
class ContentTest {

  private static final String BODY =
      """
      Customs seized 12 tons of precursors in Lisbon on March 3, 2024, officer Ann Vale said.

      The two sides met again on Friday. They agreed to share laboratory results by May.

      海关3月3日在里斯本查获12吨前体化学品，警官安维利说。

      双方星期五再次会面，同意在五月前交换化验结果。
      """;

  @ParameterizedTest
  @ValueSource(
      strings = {
        "1,204 views",
        "Views: 1204",
        "Shares: 1.2K | Comments (15) | 3 min read",
        "阅读量：3.4万",
        "阅读 10万+",
        "128次浏览",
        "点赞(12)",
        "Updated: March 12, 2025 at 10:31 GMT",
        "Last updated on Wed, 12 Mar 2025 10:31 AM EST",
        "This page was last modified on 12 March 2025",
        "更新时间：2025年3月12日 10:31",
        "最后更新于2025-03-12 10:31:22",
        "© 2025 Harbour Courier. All rights reserved.",
        "Copyright © 2020-2025 Harbour Courier",
        "版权所有 港口信使 2025",
        "责任编辑：李明",
        "Share this article",
        "分享到：",
        "2025-03-12 10:31",
        "Today is Friday, 14 March 2025",
        "2025年3月14日 星期五",
        "Read more: Ministers meet in Vienna",
        "相关阅读：部长在维也纳会面",
        "Related articles\n\nMinisters meet in Vienna\n\nWhat comes next?",
        "相关新闻\n部长在维也纳会面\n禁毒合作的下一步",
        "Most read\n1 Port closed\n2 Harbour fees rise to 12",
      })
  void whatThePagePutsUnderTheTextIsNoise(String footer) {
    assertThat(content(BODY + "\n\n" + footer)).isEqualTo(content(BODY));
    assertThat(content(footer + "\n\n" + BODY + "\n\n" + footer)).isEqualTo(content(BODY));
  }

  @ParameterizedTest
  @CsvSource({
    "12 tons,13 tons",
    "12 tons,1.2 tons",
    "12 tons,12 kilograms",
    "'March 3, 2024','March 4, 2024'",
    "Ann Vale,Anna Vale",
    "Lisbon,Porto",
    "Friday,Monday",
    "met again,did not meet again",
    "by May,by June",
    "查获12吨,查获13吨",
    "3月3日,3月4日",
    "安维利,安维莉",
    "里斯本,波尔图",
    "星期五,星期一",
    "同意,拒绝",
    "五月前,六月前",
  })
  void changedNumberDateOrNameInASentenceCounts(String before, String after) {
    assertThat(BODY).contains(before);
    assertThat(content(BODY.replace(before, after))).isNotEqualTo(content(BODY));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '/',
      value = {
        "said./said. /",
        "‘Yes’, he said “twice” — finally…/'Yes', he said \"twice\" - finally.../",
        "他说：“是的”，共12吨。/他说:\"是的\",共１２吨./",
        "他 说 是的。/他说是的。/",
        "co\u00ADoperation/cooperation/",
      })
  void formsOfPunctuationAndWhiteSpaceAreNoise(String one, String other) {
    assertThat(FoldedText.of(one)).isEqualTo(FoldedText.of(other));
  }

  @Test
  void linesBrokenElsewhereAreNoise() {
    String wrapped = BODY.replace("March 3, 2024, officer", "March 3, 2024,\nofficer");
    assertThat(content(wrapped)).isEqualTo(content(BODY));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Seizures: 12",
        "Arrests: 4 | Seizures: 2",
        "Updated rules apply from March 12.",
        "The page was updated on March 12 with five names.",
        "Views on the treaty differ.",
        "Shares of the company fell by 12 percent.",
        "Copyright law was changed in 2025.",
        "查获数量：12",
        "阅读材料共12份。",
        "更新后的规定自3月12日起施行。",
        "Related measures were announced on 12 March.",
        "Vienna, March 12",
      })
  void lineThatTellsSomethingCounts(String line) {
    assertThat(content(BODY + "\n\n" + line)).isNotEqualTo(content(BODY));
  }

  @Test
  void paragraphBehindALinkListCounts() {
    String list = BODY + "\n\nRelated articles\n\nMinisters meet\n\n";
    assertThat(content(list + "Police arrested 3 men.\n"))
        .isNotEqualTo(content(list + "Police arrested 4 men.\n"));
  }

  @Test
  void dayOfSigningCountsWhereDatesCount() {
    String one = BODY + "\n\n2025年3月12日";
    String other = BODY + "\n\n2025年3月13日";
    assertThat(content(one, false)).isNotEqualTo(content(other, false));
    assertThat(content(one, true)).isEqualTo(content(other, true));
  }

  @Test
  void dateBetweenSentencesCounts() {
    String one = "It began in Vienna.\n\n12 March 2025\n\nIt ended in Rome.";
    assertThat(content(one)).isNotEqualTo(content(one.replace("12 March", "13 March")));
  }

  @Test
  @Timeout(value = 20, unit = TimeUnit.SECONDS)
  void longTextsAndWickedLinesAreReadInTime() {
    String digits = "1".repeat(190) + "!";
    String spaces = " ".repeat(150) + "x";
    String many = (digits + "\n\n2025 " + spaces + "\n\n" + BODY).repeat(5_000);
    long start = System.nanoTime();
    assertThat(content(many)).isNotEmpty();
    assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(Duration.ofSeconds(15));
  }

  private static String content(String text) {
    return content(text, true);
  }

  private static String content(String text, boolean withoutDates) {
    NormalizedText normalized = NormalizedText.of(text);
    return Content.of(normalized.value(), BlockSplitter.split(normalized, "A title"), withoutDates);
  }
}
