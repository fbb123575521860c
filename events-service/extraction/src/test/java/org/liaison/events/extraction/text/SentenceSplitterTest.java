package org.liaison.events.extraction.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class SentenceSplitterTest {

  @Test
  void abbreviationsDoNotEndSentences() {
    assertThat(
            sentences(
                "On Nov. 16 the U.S. government met Mr. Wang and J. R. Ruiz. The U.S. said no. It left at 5 p.m. on Friday."))
        .containsExactly(
            "On Nov. 16 the U.S. government met Mr. Wang and J. R. Ruiz.",
            "The U.S. said no.",
            "It left at 5 p.m. on Friday.");
  }

  @Test
  void abbreviationBeforeAWordThatSentencesBeginWithEndsOne() {
    assertThat(sentences("They cooperate with the U.S. The talks go on."))
        .containsExactly("They cooperate with the U.S.", "The talks go on.");
  }

  @Test
  void closingSignsBelongToTheSentenceBefore() {
    assertThat(sentences("\"We agreed.\" (It is done.) \"Is it?\" he asked."))
        .containsExactly("\"We agreed.\"", "(It is done.)", "\"Is it?\" he asked.");
  }

  @Test
  void numbersKeepTheirSigns() {
    assertThat(sentences("They seized 1,000.5 kg. On Nov 20,2023 it ended."))
        .containsExactly("They seized 1,000.5 kg.", "On Nov 20,2023 it ended.");
  }

  @Test
  void sentenceWithoutEndIsCut() {
    List<Sentence> cut = SentenceSplitter.split(Tokenizer.tokens("word ".repeat(1000)), 0);
    assertThat(cut).hasSize(4).allMatch(sentence -> sentence.size() <= SentenceSplitter.LONGEST);
  }

  private static List<String> sentences(String text) {
    return SentenceSplitter.split(Tokenizer.tokens(text), 0).stream()
        .map(sentence -> text.substring(sentence.start(), sentence.end()))
        .toList();
  }
}
