package org.liaison.events.extraction.chinese.mention;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.liaison.events.extraction.Name;
import org.liaison.events.extraction.chinese.ChineseWords;
import org.liaison.events.extraction.chinese.ReadText;
import org.liaison.events.extraction.chinese.text.ChineseText;
import org.liaison.events.lexicon.Lexicon;

class MentionFinderTest {

  private static final Lexicon LEXICON = Lexicon.builtIn();
  private static final ChineseWords WORDS = new ChineseWords(LEXICON.words("zh").orElseThrow());
  private static final MentionFinder FINDER =
      new MentionFinder(new ChineseNames(LEXICON, WORDS), WORDS);

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '，',
      value = {
        "研究员林若川说，林若川",
        "美国副助理达斯卡尔率团，Jen Daskal",
        "凯文·布罗索访问华盛顿，凯文·布罗索",
        "主犯刘某落网，刘某",
        "發言人毛寧表示，Mao Ning",
        "欧阳明远指出，欧阳明远",
        "美国财政部长斯科特·贝森特表示，Scott Bessent",
        "美国处长约翰·米勒表示，约翰·米勒",
        "老挝公安部部长维莱·拉坎冯到访，维莱·拉坎冯",
        "被告人吴某有期徒刑十年，吴某",
      })
  void personIsKnownByOfficeOrForm(String sentence, String expected) {
    assertThat(labels(sentence, MentionKind.PERSON)).containsExactly(expected);
  }

  @Test
  void shortNameMeansTheBodyToldBefore() {
    assertThat(labels("美国财政部宣布制裁。财政部还公布名单。", MentionKind.AGENCY))
        .containsExactly("US Department of the Treasury", "US Department of the Treasury");
  }

  @Test
  void signOfAStateIsReadByTheText() {
    assertThat(labels("新西兰警方收网，新方提供了线索。", MentionKind.STATE)).containsOnly("New Zealand");
    assertThat(labels("新方提供了线索。", MentionKind.STATE)).containsExactly("Singapore");
  }

  @Test
  void officeBelongsToThePerson() {
    Mention person =
        mentions("国务委员、公安部部长孟建柱在北京会见客人。").stream()
            .filter(m -> m.is(MentionKind.PERSON))
            .findFirst()
            .orElseThrow();
    assertThat(person.affiliation()).isEqualTo("国务委员、公安部部长");
    assertThat(person.level()).isEqualTo("ministerial");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '，',
      value = {
        "中美双方会晤，China United States",
        "中方表示欢迎，China",
        "我国警方破案，China",
        "泰国皇家警察肃毒局派员，泰国皇家警察肃毒局",
        "邢台市中级人民法院宣判，邢台市中级人民法院",
        "辽宁警方立案，辽宁警方 China",
        "孟连县公安局立案，孟连县公安局",
        "据悉海关总署立案，General Administration of Customs of China",
        "拱北海关查获毒品，拱北海关",
        "湄公河流域六国会晤，China Myanmar Laos Thailand Cambodia Vietnam",
        "中墨签署协议，China Mexico",
        "国家卫健委宣布列管，National Health Commission of China",
      })
  void sidesAndBodiesAreKnownByTheirForm(String sentence, String expected) {
    List<String> labels =
        mentions(sentence).stream().flatMap(m -> m.names().stream()).map(Name::label).toList();
    assertThat(String.join(" ", labels)).isEqualTo(expected);
  }

  @ParameterizedTest
  @ValueSource(strings = {"其中加强管理", "中美洲国家", "美国人民深受其害", "简单说", "应当地要求"})
  void whatOnlyLooksLikeANameIsNone(String text) {
    assertThat(mentions(text)).isEmpty();
  }

  @Test
  void bothSidesAreTheStatesOfTheText() {
    List<Mention> found = mentions("中美举行会谈。双方达成共识。");
    assertThat(found.get(1).states()).containsExactly("china", "united-states");
  }

  @Test
  void statesNamedTogetherAreKnownByTheirNumber() {
    List<Mention> found = mentions("中国、老挝、缅甸和泰国举行会议。四国商定合作。");
    assertThat(found.get(found.size() - 1).states())
        .containsExactly("china", "laos", "myanmar", "thailand");
  }

  @Test
  void delegationIsOfWhomItWasToldBefore() {
    List<Mention> found = mentions("墨西哥联邦检察官代表团访华。访问期间，代表团参观实验室。");
    assertThat(found.get(found.size() - 1).states()).containsExactly("mexico");
  }

  @Test
  void bodyWithoutAStateIsThatOfChina() {
    assertThat(mentions("公安机关破获案件。").get(0).states()).containsExactly("china");
  }

  @Test
  void pronounIsThePersonToldLast() {
    List<Mention> found = mentions("研究员林若川说好。他说不好。");
    assertThat(found).extracting(m -> m.names().get(0).label()).containsExactly("林若川", "林若川");
  }

  private static List<String> labels(String text, MentionKind kind) {
    return mentions(text).stream()
        .filter(m -> m.is(kind))
        .map(m -> m.names().get(0).label())
        .toList();
  }

  private static List<Mention> mentions(String text) {
    ChineseText read = ChineseText.of(ReadText.source(text), (t, from, to) -> false);
    return FINDER.find(read).stream().flatMap(List::stream).toList();
  }
}
