package org.liaison.events.extraction.chinese.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SimplifiedScriptTest {

  @Test
  void traditionalCharactersAreReadAsSimplifiedOnesOneForOne() {
    assertThat(SimplifiedScript.of("中美雙方同意互派緝毒官員")).isEqualTo("中美双方同意互派缉毒官员");
  }

  @Test
  void fullWidthDigitsAreReadAsNarrowOnes() {
    assertThat(SimplifiedScript.of("２０２４年７月")).isEqualTo("2024年7月");
  }

  @Test
  void charactersOutsideTheBasicPlaneKeepTheirLength() {
    String text = "😀𠮷會";
    assertThat(SimplifiedScript.of(text)).hasSameSizeAs(text).endsWith("会");
  }
}
