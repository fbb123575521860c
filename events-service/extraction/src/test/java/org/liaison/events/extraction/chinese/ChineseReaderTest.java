package org.liaison.events.extraction.chinese;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.liaison.events.edtf.EdtfDate;
import org.liaison.events.edtf.EdtfInterval;
import org.liaison.events.extraction.EventFinding;
import org.liaison.events.extraction.Findings;
import org.liaison.events.extraction.FoundDate;
import org.liaison.events.vocabulary.DateBasis;
import org.liaison.events.vocabulary.EventType;
import org.liaison.events.vocabulary.Factuality;

class ChineseReaderTest {

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      value = {
        "7月31日，中美禁毒合作工作组在华盛顿举行高官会议。|MEETING|held|2024-07-31",
        "1987年，中美两国签署禁毒合作备忘录。|AGREEMENT|signed|1987",
        "今年1月，中美禁毒合作工作组正式启动。|MECHANISM|established|2024-01",
        "2022年8月，中方宣布暂停中美禁毒合作。|MECHANISM|suspended|2022-08",
        "7月1日，我国对46种新精神活性物质实行列管。|CONTROL|scheduled|2024-07-01",
        "2017年11月，河北警方捣毁制毒窝点一处。|ENFORCEMENT|dismantled|2017-11",
        "去年11月，美方将公安部物证鉴定中心移出实体清单。|SANCTION|lifted|2023-11",
        "6月20日，公安部與美國緝毒署交換了毒品樣品。|EXCHANGE|shared|2024-06-20",
        "昨日，国务院新闻办公室发表白皮书。|REPORT|published|2024-08-01",
        "6月20日，缅甸警方将31名犯罪嫌疑人移交中方。|ENFORCEMENT|extradition|2024-06-20",
        "6月20日，公安机关在多地同步收网。|ENFORCEMENT|operation|2024-06-20",
        "6月20日，高级人民法院裁定驳回上诉。|ENFORCEMENT|sentence|2024-06-20",
        "6月20日，中缅禁毒联络官办公室在瑞丽揭牌成立。|MECHANISM|established|2024-06-20",
        "6月20日，国务院批准将6种物质列入易制毒化学品管制范围。|CONTROL|scheduled|2024-06-20",
        "7月1日，美国财政部宣布制裁三家企业。|SANCTION|imposed|2024-07-01",
        "6月20日，中方为缅方培训执法人员50名。|ASSISTANCE|training|2024-06-20",
        "7月，中方向美方派出一个专家组。|VISIT|made|2024-07",
        "3月4日，美方把关税税率翻倍至20%。|SANCTION|imposed|2024-03-04",
        "5月2日，美国取消小额免税。|SANCTION|imposed|2024-05-02",
        "6月20日，柬埔寨警方将3名嫌疑人驱逐出境。|ENFORCEMENT|extradition|2024-06-20",
        "2023年，全国公安机关共破获毒品案件8.3万起。|ENFORCEMENT|case-solved|2023",
        "6月20日，双方签署会议纪要。|AGREEMENT|signed|2024-06-20",
        "今年6月以来，中美双方保持着热线联系。|EXCHANGE|shared|2024-06/..",
        "联合国毒品和犯罪问题办公室今年5月发布的报告认为，形势严峻。|REPORT|published|2024-05",
      })
  void eventHasItsTypeModeAndDate(String text, EventType type, String mode, String date) {
    assertThat(read(text).events())
        .anySatisfy(
            event -> {
              assertThat(event.type()).isEqualTo(type);
              assertThat(event.mode()).isEqualTo(mode);
              assertThat(event.date().orElseThrow().edtf()).hasToString(date);
              assertThat(event.factuality().onTimeline()).isTrue();
            });
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "如果美方继续施压，中方将暂停禁毒合作。",
        "双方没有签署任何协议。",
        "双方尚未举行会谈。",
        "中方否认暂停禁毒合作。",
        "倘若双方成立工作组，情况会好转。",
        "美方呼吁恢复禁毒合作。",
        "双方能否恢复禁毒合作？",
        "布林肯提出设立一个工作组。",
        "中方愿同美方恢复禁毒合作。",
        "双方会不会举行会谈？",
        "中方没有收到美方提供的任何证据。",
        "中方没有就梁某提出引渡请求。",
        "美方须在双方重开会晤之前，取消对鉴定中心的制裁。",
        "原定去年秋天在成都举行的中美会晤改期，后不了了之。",
      })
  void whatIsSupposedOrDeniedNeverReachesTheTimeline(String text) {
    assertThat(read(text).events()).noneMatch(event -> event.factuality().onTimeline());
  }

  @Test
  void whatIsToldAsDoneWasSoByPublication() {
    assertThat(read("中美双方签署了谅解备忘录。").events())
        .extracting(event -> event.date().orElseThrow())
        .containsExactly(
            new FoundDate(
                EdtfInterval.until(EdtfDate.ofDay(ReadText.PUBLISHED)), DateBasis.INFERRED));
  }

  @Test
  void planAndDenialStayUndated() {
    assertThat(read("中美双方将签署谅解备忘录。\n双方没有签署任何协议。").events())
        .isNotEmpty()
        .allMatch(event -> event.date().isEmpty());
  }

  @Test
  void orderIsCountedAsTheTariffItRaises() {
    assertThat(read("2月1日，美方签署行政令，对中国商品加征10%关税。").events())
        .extracting(EventFinding::type)
        .containsExactly(EventType.SANCTION);
  }

  @Test
  void hostOfAVisitIsToldByItsSign() {
    assertThat(read("特朗普总统将于明年4月访华。").events())
        .flatExtracting(EventFinding::participants)
        .extracting(p -> p.actor().label())
        .containsExactly("Donald Trump", "China");
  }

  @Test
  void suppliesAreNoSupposition() {
    assertThat(read("4月14日，美国财政部以供应原料为由制裁了两家公司。").events())
        .extracting(EventFinding::factuality)
        .containsExactly(Factuality.HAPPENED);
  }

  @Test
  void objectMarkerIsNoPlan() {
    assertThat(read("6月20日，菲律宾警方将其抓获。").events())
        .extracting(EventFinding::factuality)
        .containsExactly(Factuality.HAPPENED);
  }

  @Test
  void lawIsPassedBeforeItTakesEffect() {
    assertThat(read("6月20日，国务院公布《管理条例》，自9月1日起施行。").events())
        .extracting(event -> event.date().orElseThrow().edtf().toString())
        .containsExactly("2024-06-20", "2024-09-01");
  }

  @Test
  void whatIsDoneUpToNowIsNoPlan() {
    assertThat(read("截至本周，中国警方共抓获犯罪嫌疑人30名。").events())
        .extracting(EventFinding::factuality)
        .containsExactly(Factuality.HAPPENED);
  }

  @Test
  void promisedHelpIsNoEvent() {
    assertThat(read("美方同意在下月向中方移交一批毒品样品。").events()).isEmpty();
  }

  @Test
  void leadsAreGivenBeforeTheyAreUsed() {
    assertThat(read("6月20日，根据美方提供的线索，中方抓获嫌疑人3名。").events())
        .extracting(EventFinding::type)
        .containsExactly(EventType.EXCHANGE, EventType.ENFORCEMENT);
  }

  @Test
  void figuresComparedWithThoseOfAnotherYearAreNoEvent() {
    assertThat(read("1月至5月，全国共破获毒品案件157起，同比上升11.3%。").events()).isEmpty();
  }

  @Test
  void nextSentencesBelongToTheOperation() {
    assertThat(read("6月20日，上海警方破获一起走私案，抓获3人。警方还查获冰毒2公斤。").events()).hasSize(1);
  }

  @Test
  void noticeIsOfTheDayOfItsSignature() {
    assertThat(read("公安部决定，将氟胺酮列入增补目录。\n2024年7月1日").events())
        .extracting(event -> event.date().orElseThrow().edtf().toString())
        .containsExactly("2024-07-01");
  }

  @Test
  void placeIsKnownByFormAndByItsVerb() {
    assertThat(read("6月20日，缅方在大其力增设一个联络官办公室。").events())
        .extracting(EventFinding::place)
        .containsExactly("大其力");
    assertThat(read("6月20日，防城港市中级人民法院判处黄某有期徒刑。").events())
        .extracting(EventFinding::place)
        .containsExactly("防城港");
  }

  @Test
  void planIsTold() {
    assertThat(read("中美双方将于9月在北京举行会谈。").events())
        .extracting(EventFinding::factuality)
        .containsExactly(Factuality.PLANNED);
  }

  @Test
  void speakerOfAPronounIsThePerson() {
    Findings findings = read("东桥研究所研究员林若川认为，这很重要。他说，路还长。");
    assertThat(findings.claims())
        .extracting(claim -> claim.speaker().label())
        .containsExactly("林若川", "林若川");
  }

  @Test
  void quotationMarksAroundAPhraseAreNoSpeech() {
    assertThat(read("“125”特大跨国贩毒案日前告破。").claims()).isEmpty();
  }

  @Test
  void oneSentenceHoldsTwoPromises() {
    assertThat(read("双方同意恢复禁毒领域合作，并成立中美禁毒合作工作组。中美共同努力。").commitments())
        .extracting(commitment -> commitment.action())
        .containsExactly("恢复禁毒领域合作", "成立中美禁毒合作工作组");
  }

  private static Findings read(String text) {
    return ReadText.of(text);
  }
}
