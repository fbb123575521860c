package org.liaison.documents.search.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class WordReaderTest {

  @Test
  void wordsAreReadByTheirStemsWithTheirPlaces() {
    assertThat(words("The laboratories of Lü Xiang, U.S. labs"))
        .containsExactly("laboratori+2", "lu+2", "xiang+1", "us+1", "lab+1");
  }

  @Test
  void chineseIsNoWordAndTakesNoPlace() {
    assertThat(words("2024年7月 fentanyl禁毒 seized"))
        .containsExactly("2024+1", "7+1", "fentanyl+1", "seiz+1");
  }

  @Test
  void whatIsTooLongForAWordIsNone() {
    assertThat(words("a " + "A.".repeat(100_000) + " b")).containsExactly("b+3");
  }

  @Test
  void chineseIsReadInPiecesOfEachRun() {
    assertThat(pieces("中美禁毒 in 里斯本，毒", 2)).containsExactly("中美", "美禁", "禁毒", "里斯", "斯本");
    assertThat(pieces("前體 in 里", 1)).containsExactly("前", "体", "里");
  }

  private static List<String> words(String text) {
    WordReader reader = new SearchedText(text).words();
    List<String> words = new ArrayList<>();
    while (reader.next()) {
      words.add(reader.term() + "+" + reader.step());
    }
    return words;
  }

  private static List<String> pieces(String text, int length) {
    HanReader reader = new SearchedText(text).han(length);
    List<String> pieces = new ArrayList<>();
    while (reader.next()) {
      pieces.add(reader.term());
    }
    return pieces;
  }
}
