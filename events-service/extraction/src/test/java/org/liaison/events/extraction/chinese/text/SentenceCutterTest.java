package org.liaison.events.extraction.chinese.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class SentenceCutterTest {

  @Test
  void sentencesEndBehindClosingMarks() {
    assertThat(cut("双方举行会谈。“很有成效。”会谈持续四小时！")).containsExactly("双方举行会谈。", "“很有成效。”", "会谈持续四小时！");
  }

  @Test
  void quotationBehindItsSpeakerIsASentence() {
    assertThat(cut("“路走通了。”她说，“以后会更好。”完。")).containsExactly("“路走通了。”她说，", "“以后会更好。”", "完。");
  }

  @Test
  void sentenceWithoutEndIsCut() {
    assertThat(cut("禁".repeat(2000))).allSatisfy(s -> assertThat(s.length()).isLessThan(700));
  }

  @Test
  void segmentsLieBetweenCommas() {
    String text = "31日，中美工作组在京启动；双方代表出席。";
    assertThat(
            SentenceCutter.cut(text, text, 0, text.length(), 0, (t, from, to) -> false)
                .get(0)
                .segments())
        .extracting(segment -> text.substring(segment.start(), segment.end()))
        .containsExactly("31日", "中美工作组在京启动", "双方代表出席", "");
  }

  private static List<String> cut(String text) {
    return SentenceCutter.cut(
            text, text, 0, text.length(), 0, (t, from, to) -> t.substring(from, to).endsWith("说"))
        .stream()
        .map(sentence -> text.substring(sentence.start(), sentence.end()))
        .toList();
  }
}
