package org.liaison.events.extraction.chinese;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.liaison.events.extraction.EventFinding;
import org.liaison.events.vocabulary.EventType;
import org.liaison.events.vocabulary.Factuality;

/** Sentences as news agencies write them, each a document. */
class PlainSentencesTest {

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      value = {
        "2024年7月31日，美方官员在北京会见中国官员。|MEETING|held|2024-07-31|United States, China",
        "7月15日，王小洪与美国国土安全部长马约卡斯通电话。|MEETING|call|2024-07-15"
            + "|Wang Xiaohong, Alejandro Mayorkas, China, United States",
        "2024年6月18日，白宫国家药物管制政策办公室主任古普塔访问北京。|VISIT|made|2024-06-18|Rahul Gupta, China",
        "2024年3月，公安部副部长许大同率团访问澳大利亚。|VISIT|made|2024-03|许大同, Australia",
        "2024年5月14日，中国与墨西哥签署禁毒合作谅解备忘录。|AGREEMENT|signed|2024-05-14|China, Mexico",
        "2024年7月1日，中墨引渡条约正式生效。|AGREEMENT|in-force|2024-07-01|China, Mexico",
        "2024年1月30日，中美禁毒合作工作组在北京成立。|MECHANISM|established|2024-01-30|China, United States",
        "2024年7月20日，中国公安部将4-哌啶酮列入易制毒化学品管制目录。|CONTROL|scheduled|2024-07-20"
            + "|Ministry of Public Security of China",
        "2024年4月24日，美国总统拜登签署《芬太尼制裁法》。|LEGISLATION|passed|2024-04-24" + "|Joe Biden, United States",
        "2024年4月20日，美国财政部制裁中国公民王明。|SANCTION|imposed|2024-04-20"
            + "|US Department of the Treasury, 王明",
        "2024年7月10日，美国财政部解除对张伟的制裁。|SANCTION|lifted|2024-07-10"
            + "|US Department of the Treasury, 张伟",
        "2024年7月2日，美国财政部将三家中国公司从制裁名单中移除。|SANCTION|lifted|2024-07-02"
            + "|US Department of the Treasury",
        "2024年6月8日，美国缉毒局在洛杉矶逮捕中国公民张伟。|ENFORCEMENT|arrest|2024-06-08"
            + "|US Drug Enforcement Administration, 张伟",
        "2024年7月25日，中国警方应美方请求逮捕嫌疑人佟某。|ENFORCEMENT|arrest|2024-07-25" + "|China, United States, 佟某",
        "2024年6月20日，美国司法部对8名中国公民提起指控。|ENFORCEMENT|charges|2024-06-20" + "|US Department of Justice",
        "2024年6月18日，美国联邦检方以洗钱罪起诉李明。|ENFORCEMENT|charges|2024-06-18|United States, 李明",
        "2024年7月3日，王庆周在纽约认罪。|ENFORCEMENT|sentence|2024-07-03|王庆周",
        "2024年7月5日，墨西哥将毒贩张志东引渡到美国。|ENFORCEMENT|extradition|2024-07-05"
            + "|Mexico, 张志东, United States",
        "2024年7月5日，泰国警方将嫌疑人陈某移交中国警方。|ENFORCEMENT|extradition|2024-07-05" + "|Thailand, 陈某, China",
        "2024年6月10日，中美联合捣毁一个跨国制毒团伙。|ENFORCEMENT|dismantled|2024-06-10|China, United States",
        "2024年6月20日，美国向中国提供了新型毒品样品。|EXCHANGE|shared|2024-06-20|United States, China",
        "2024年7月2日，美国缉毒局为墨西哥警察提供培训。|ASSISTANCE|training|2024-07-02"
            + "|US Drug Enforcement Administration, Mexico",
        "2024年5月9日，美国缉毒局发布《2024年全国毒品威胁评估》。|REPORT|published|2024-05-09"
            + "|US Drug Enforcement Administration",
        "7月15日，墨西哥警方逮捕中國公民李某。|ENFORCEMENT|arrest|2024-07-15|Mexico, 李某",
      })
  void tellsOneEventWithItsParties(
      String text, EventType type, String mode, String date, String parties) {
    assertThat(ReadText.of(text).events())
        .singleElement()
        .satisfies(
            event -> {
              assertThat(event.type()).isEqualTo(type);
              assertThat(event.mode()).isEqualTo(mode);
              assertThat(event.date().orElseThrow().edtf()).hasToString(date);
              assertThat(event.factuality()).isEqualTo(Factuality.HAPPENED);
              assertThat(event.participants())
                  .extracting(p -> p.actor().label())
                  .containsExactlyInAnyOrderElementsOf(Arrays.asList(parties.split(", ")));
            });
  }

  @ParameterizedTest(name = "{0}")
  @CsvFileSource(
      resources = "/plain/chinese.csv",
      delimiter = '|',
      useHeadersInDisplayName = false,
      numLinesToSkip = 1,
      emptyValue = "")
  void eventIsRead(
      String sentence, String event, String date, String factuality, String participants) {
    assertThat(ReadText.of(sentence).events())
        .singleElement()
        .satisfies(
            found -> {
              assertThat(code(found.type()) + " " + found.mode()).isEqualTo(event);
              assertThat(found.date().map(day -> day.edtf().toString()).orElse(null))
                  .isEqualTo(date);
              assertThat(code(found.factuality())).isEqualTo(factuality);
              assertThat(participants(found)).isEqualTo(participants == null ? "" : participants);
            });
  }

  private static String code(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT);
  }

  private static String participants(EventFinding event) {
    return event.participants().stream()
        .map(participation -> participation.actor().label())
        .collect(Collectors.joining("; "));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "原定于2024年7月20日在北京举行的中美禁毒会议被取消。",
        "中美禁毒合作工作组会议原定7月20日举行，现已推迟。",
        "美国国务卿布林肯推迟原定2月5日的访华行程。",
        "美方取消了原定7月20日与中国公安部的会谈。",
        "7月20日，美国宣布推迟与中国的禁毒会谈。",
        "王小洪原计划7月25日访问美国，但行程已取消。",
        "中国与墨西哥尚未签署禁毒合作备忘录。",
        "中方暂缓签署备忘录。",
        "美国推迟对中国加征关税。",
        "美国宣布延期三个月对中国加征关税。",
        "特朗普同意将对墨西哥加征关税推迟30天。",
      })
  void whatIsCalledOffIsDenied(String text) {
    assertThat(ReadText.of(text).events())
        .isNotEmpty()
        .allMatch(event -> event.factuality() == Factuality.NEGATED);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "中国拟于9月1日列管三种芬太尼前体。|PLANNED|2024-09-01",
        "中美两国计划于8月20日在华盛顿举行禁毒工作组会议。|PLANNED|2024-08-20",
        "双方同意于9月签署合作备忘录。|ANNOUNCED|2024-09",
        "原定7月20日举行的中美禁毒会谈如期在北京举行。|HAPPENED|2024-07-20",
        "2024年7月3日，美国宣布向墨西哥提供500万美元禁毒援助。|ANNOUNCED|2024-07-03",
      })
  void planKeepsItsDay(String text, Factuality factuality, String date) {
    assertThat(ReadText.of(text).events())
        .singleElement()
        .satisfies(
            event -> {
              assertThat(event.factuality()).isEqualTo(factuality);
              assertThat(event.date().orElseThrow().edtf()).hasToString(date);
            });
  }

  @ParameterizedTest
  @ValueSource(strings = {"美方放弃了对中国银行的制裁计划。", "中国公安部否认逮捕美国公民史密斯。", "美国财政部考虑制裁中国银行。"})
  void whatIsNotDoneIsNotOnTheTimeline(String text) {
    assertThat(ReadText.of(text).events()).noneMatch(event -> event.factuality().onTimeline());
  }
}
