package org.liaison.events.extraction.chinese.claim;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.liaison.events.extraction.ClaimFinding;
import org.liaison.events.extraction.chinese.ReadText;

class ClaimFinderTest {

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      value = {
        "研究员林若川认为，这很重要。|林若川",
        "“路走通了。”东桥研究所研究员沈砚秋说。|沈砚秋",
        "白宫在会晤后说，重点是前体。|White House",
        "美方官员承认，尚无时间表。|美方官员",
        "国家禁毒委员会负责人表示，将加强管理。|国家禁毒委员会负责人",
        "据路透社报道，双方将会谈。|Reuters",
        "美国国务卿布林肯26日在曼谷同外交部长王毅会晤时说，美方期待进展。|Antony Blinken",
        "中方发布的消息说，会谈务实。|China",
        "發言人毛寧2日在例行記者會上強調，合作重要。|Mao Ning",
        "研究员祁仲文对华讯社记者说，合作重要。|祁仲文",
        "工业与安全研究所研究员盛嘉树认为，合作重要。|盛嘉树",
        "国家禁毒办有关负责人在接受记者采访时指出，列管有效。|国家禁毒办有关负责人",
        "记者从孟连县公安局获悉，案件已破。|孟连县公安局",
        "据联合国官员透露，会议在即。|联合国官员",
        "美国疾控中心的数据显示，去年死亡人数下降。|US Centers for Disease Control and Prevention",
        "该部负责人对此予以否认，指出这不是事实。|该部负责人",
        "分析人士注意到，时机颇为敏感。|分析人士",
        "双方重申支持六国机制，中美将继续合作。|双方",
        "泰方提议将打击地下钱庄纳入合作范围。|Thailand",
        "办案民警老许说，这次是边聊边干。|老许",
        "现居温哥华的霍启年对本报说，电话打不通。|霍启年",
        "副研究员毕可为建议，不妨扩大目录。|毕可为",
        "特朗普总统对随行媒体说，关税减半。|Donald Trump",
        "国家毒品实验室监测显示，比例上升。|National Narcotics Laboratory of China",
        "研究员沈砚秋打了个比方：“这就像用渔网捞针，捞不到什么。”|沈砚秋",
        "中方把会谈形容为专业、务实。|China",
        "记者21日从公安部禁毒局获悉，案件已破。|Narcotics Control Bureau of the Ministry of Public Security",
        "外交部发言人毛宁说，中方对此表示赞赏。|Mao Ning",
        "辩方律师求情时称，被告受人利用。|辩方律师",
        "知情人士向彭博社透露，美方正考虑下调关税。|知情人士",
        "公安部有关负责同志说，案件已破。|公安部有关负责同志",
        "刑事局国际科表示，主嫌在逃。|刑事局国际科",
        "商务部发言人昨日以书面形式答复本报，称有关措施无助于解决问题。|商务部发言人",
      })
  void speakerIsTold(String text, String speaker) {
    assertThat(speakers(text)).containsExactly(speaker);
  }

  @Test
  void whoSpokeLastIsMeantByPronouns() {
    assertThat(speakers("主犯刘某落网。国家禁毒办负责人表示，案件已结。他还透露，线索在查。"))
        .containsExactly("国家禁毒办负责人", "国家禁毒办负责人");
  }

  @Test
  void whoAnswersReportersSaysTheWholeParagraph() {
    assertThat(speakers("商务部有关负责人就公告答记者问时表示，管制有效。去年8月，双方进行了磋商。"))
        .containsExactly("商务部有关负责人", "商务部有关负责人");
  }

  @Test
  void wishesOfHisSideAreThoseOfTheSpeaker() {
    assertThat(speakers("王小洪表示，合作开局良好。今年1月，工作组启动。中方愿同美方保持沟通。"))
        .containsExactly("Wang Xiaohong", "Wang Xiaohong", "Wang Xiaohong");
  }

  @Test
  void quotationGoesOnWithItsSpeaker() {
    assertThat(speakers("研究员林若川说，合作不易。“它管得了渠道，却管不了需求。”")).containsExactly("林若川", "林若川");
  }

  @Test
  void answersUnderALabelAreThoseOfTheirSpeaker() {
    String text = "问：中方有何评论？\n毛宁：中方已多次表明立场。责任在美方自身。\n问：是否会谈？\n毛宁：没有消息。";
    assertThat(speakers(text)).containsExactly("Mao Ning", "Mao Ning", "Mao Ning");
  }

  @Test
  void headlineTellsWhoAnswers() {
    String text = "商务部新闻发言人就磋商答记者问\n问：有何安排？\n答：中方将继续合作。\n据了解，日期未定。";
    assertThat(ReadText.withHeadline(text).claims())
        .extracting(claim -> claim.speaker().label())
        .containsExactly("商务部新闻发言人");
  }

  @Test
  void lineBetweenAnswersIsSaidByNobody() {
    String text = "记者：中方有何评论？\n发言人：责任在美方。\n关于禁毒合作\n社记者：能否介绍？\n发言人：没有消息。";
    assertThat(speakers(text)).containsExactly("发言人", "发言人");
  }

  @Test
  void clauseBeforeAQuestionIsSaidByWhomItNames() {
    assertThat(speakers("问：美方声称中方作出承诺，中方能否证实？\n答：没有消息。")).containsExactly("United States", "答");
  }

  @Test
  void questionMayTellWhatOthersSay() {
    assertThat(speakers("记者：美国官员说，磋商没有恢复。中方有何评论？\n发言人：没有消息。")).containsExactly("美国官员", "发言人");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"资料显示，去年有三起。", "“125”案告破。", "双方签署备忘录。", "中美发表联合声明。", "他不知说什么。", "线索系香港警方通报。"})
  void whatNobodySaysIsNoClaim(String text) {
    assertThat(speakers(text)).isEmpty();
  }

  @Test
  void directSpeechStandsInQuotationMarks() {
    List<ClaimFinding> claims = ReadText.of("林若川说：“双方都有活干，也都有收获。”\n林若川说，这是“双向”合作。").claims();
    assertThat(claims).extracting(ClaimFinding::direct).containsExactly(true, false);
  }

  private static List<String> speakers(String text) {
    return ReadText.of(text).claims().stream().map(claim -> claim.speaker().label()).toList();
  }
}
