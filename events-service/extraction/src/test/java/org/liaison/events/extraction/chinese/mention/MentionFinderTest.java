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
      })
  void personIsKnownByOfficeOrForm(String sentence, String expected) {
    assertThat(labels(sentence, MentionKind.PERSON)).containsExactly(expected);
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
        "辽宁警方立案，辽宁警方",
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
