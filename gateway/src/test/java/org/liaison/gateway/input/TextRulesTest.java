package org.liaison.gateway.input;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TextRulesTest {

  @ParameterizedTest
  @ValueSource(strings = {"", "plain", "禁毒合作", "\uD83D\uDE00 outside the BMP", "tab\tand\nline"})
  void textThatCanBeKeptHasNoFault(String text) {
    assertThat(TextRules.fault(text)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"\uD83D", "a\uDE00", "\uDE00\uD83D", "end\uD83D"})
  void halfASurrogatePairIsAFault(String text) {
    assertThat(TextRules.fault(text)).get().asString().contains("surrogate");
  }

  @Test
  void nulIsAFault() {
    assertThat(TextRules.fault("a\0b")).get().asString().contains("NUL");
  }

  @Test
  void bytesOfASurrogateAreNotUtf8() {
    byte[] bytes = {(byte) 0xed, (byte) 0xa0, (byte) 0x80};
    assertThatThrownBy(() -> TextRules.decodeUtf8(bytes))
        .isInstanceOf(CharacterCodingException.class);
  }

  @Test
  void utf8IsDecodedAsItIs() throws CharacterCodingException {
    String text = "é — 芬太尼";
    assertThat(TextRules.decodeUtf8(text.getBytes(StandardCharsets.UTF_8))).isEqualTo(text);
  }
}
