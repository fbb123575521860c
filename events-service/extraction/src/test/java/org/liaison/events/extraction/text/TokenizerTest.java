package org.liaison.events.extraction.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class TokenizerTest {

  @Test
  void namesPossessivesAndHyphensAreApart() {
    assertThat(texts("China-U.S. talks, China's and the US' view"))
        .containsExactly(
            "China", "-", "U.S.", "talks", ",", "China", "'s", "and", "the", "US", "'", "view");
  }

  @Test
  void everyKindOfSpaceSeparates() {
    assertThat(texts("Aug\u00a002,\u20072024\u3000at\u200bnoon"))
        .containsExactly("Aug", "02", ",", "2024", "at", "noon");
  }

  @Test
  void dateWithoutSpaceIsThreeTokens() {
    assertThat(texts("Nov 20,2023 1,000 31st 1980s"))
        .containsExactly("Nov", "20", ",", "2023", "1,000", "31st", "1980s");
  }

  @Test
  void apostropheInsideANameStays() {
    assertThat(texts("Xi'an’s O’Brien didn't")).containsExactly("Xi'an", "’s", "O’Brien", "didn't");
  }

  @Test
  void offsetsAreThoseOfTheText() {
    String text = "e\u0301 😀 x";
    for (Token token : Tokenizer.tokens(text)) {
      assertThat(text.substring(token.start(), token.end())).isEqualTo(token.text());
    }
  }

  private static List<String> texts(String text) {
    return Tokenizer.tokens(text).stream().map(Token::text).toList();
  }
}
