package org.liaison.events.extraction.chinese.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.liaison.events.extraction.chinese.text.ChineseSentence;
import org.liaison.events.extraction.chinese.text.SentenceCutter;
import org.liaison.events.extraction.chinese.text.SimplifiedScript;

class ChineseTimesTest {

  private static final LocalDate FRIDAY = LocalDate.of(2024, 8, 2);

  @ParameterizedTest(name = "{0}")
  @CsvSource({
    "双方于2024年7月31日举行会议,2024-07-31",
    "双方于2024 年 7 月 31 日举行会议,2024-07-31",
    "雙方於二〇二四年七月三十一日舉行會議,2024-07-31",
    "双方于２０２４年７月３１日举行会议,2024-07-31",
    "会议7月31日在华盛顿举行,2024-07-31",
    "会议31日在华盛顿举行,2024-07-31",
    "会议2日在华盛顿举行,2024-08-02",
    "会议7月31日至8月1日举行,2024-07-31/2024-08-01",
    "会议31日至8月1日举行,2024-07-31/2024-08-01",
    "会议7月31日和8月1日举行,2024-07-31/2024-08-01",
    "会议5至6日举行,2024-07-05/2024-07-06",
    "工作组于今年1月启动,2024-01",
    "去年11月会晤,2023-11",
    "11月会晤,2023-11",
    "昨日会晤,2024-08-01",
    "昨天会晤,2024-08-01",
    "上周五会晤,2024-07-26",
    "周三会晤,2024-07-31",
    "上周会晤,2024-07-22/2024-07-28",
    "本月初会晤,2024-08",
    "上月会晤,2024-07",
    "上月28日会晤,2024-07-28",
    "三天前会晤,2024-07-30",
    "三日前会晤,2024-07-30",
    "两年前会晤,2022~",
    "过去三十年,1994~/2024",
    "过去六个月,2024-02~/2024-08",
    "上世纪80年代,198X",
    "20世纪90年代末,199X",
    "八十年代末,198X",
    "民國113年,2024",
    "年底前完成,../2024",
    "上半年破获,2024-01/2024-06",
    "第三季度会晤,2024-07/2024-09",
    "明年第一季度会晤,2025-01/2025-03",
    "2023财年,2022-10/2023-09",
    "2023年春季,2023-21",
    "自1985年以来,1985/..",
    "2023年全年,2023",
    "截至2022年,../2022",
    "自5月1日起施行,2024-05-01",
    "去年起轮流举办,2023/..",
    "自6月起内斗,2024-06/..",
    "自今年4月行动启动以来,2024-04/..",
    "昨（1）日宣布,2024-08-01",
    "本周二（30日）查获,2024-07-30",
    "7月30日 19:42发布,2024-07-30",
    "31日晚抓获,2024-07-31",
    "如果11月会晤成功,2024-11",
    "在年内派出,2024",
    "2月和3月两次起诉,2024-02/2024-03",
    "上个礼拜会晤,2024-07-22/2024-07-28",
    "四十年里,1984~/2024",
    "2019至2022年,2019/2022",
    "2019年至2022年,2019/2022",
    "今年前11个月,2024-01/2024-11",
    "去年年底会晤,2023",
    "拟于9月访华,2024-09",
    "定于9月5日访华,2024-09-05",
  })
  void singleExpressionHasItsValue(String text, String value) {
    assertThat(values(text)).containsExactly(value);
  }

  @Test
  void followingTimesCountFromTheOneToldBefore() {
    assertThat(values("1985年我国加入公约；同年建立联系；次年签署协定")).containsExactly("1985", "1985", "1986");
    assertThat(values("7月30日抵达，次日会谈")).containsExactly("2024-07-30", "2024-07-31");
    assertThat(values("2017年8月通报线索。当年11月收网")).containsExactly("2017-08", "2017-11");
  }

  @Test
  void yearsOfTheRepublicAreReadWhereTheyAreUsed() {
    assertThat(new ChineseTimes().find(sentence("114年第一季交换，98年4月签署"), new TimeMemory(FRIDAY, true)))
        .extracting(time -> time.date().edtf().toString())
        .containsExactly("2025-01/2025-03", "2009-04");
  }

  @Test
  void plannedDaysAreNotThoseOfTheSameDay() {
    assertThat(values("7月30日公告，自8月20日起施行。同一天会谈"))
        .containsExactly("2024-07-30", "2024-08-20", "2024-07-30");
  }

  @ParameterizedTest
  @CsvSource({"一年内", "三名嫌疑人", "历时两年", "其中一日本人", "第三方", "125公斤", "今后", "起草", "两年多没有下文", "第二类"})
  void whatIsNoTimeIsLeftAlone(String text) {
    assertThat(values(text)).isEmpty();
  }

  @Test
  void noMonthIsNoBeginningOfARange() {
    assertThat(values("0-2月")).containsExactly("2024-02");
  }

  @Test
  void withoutPublicationOnlyWholeDatesHaveValues() {
    ChineseSentence sentence = sentence("2024年7月31日与昨天");
    assertThat(new ChineseTimes().find(sentence, new TimeMemory(null)))
        .extracting(time -> time.date().edtf().toString())
        .containsExactly("2024-07-31");
  }

  private static List<String> values(String text) {
    return new ChineseTimes()
        .find(sentence(text), new TimeMemory(FRIDAY)).stream()
            .map(time -> time.date().edtf().toString())
            .toList();
  }

  private static ChineseSentence sentence(String text) {
    String plain = SimplifiedScript.of(text).replace('。', '，');
    return SentenceCutter.cut(plain, plain, 0, plain.length(), 0, (t, from, to) -> false).get(0);
  }
}
