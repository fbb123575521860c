package org.liaison.documents.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class NormalizedTextTest {

  @Test
  void composesAndUnifiesLineEndsAndLeavesTheRest() {
    NormalizedText text = NormalizedText.of("Lu\u0308\r\nXiang\r<b>\u00a0&amp; \u0007");
    assertThat(text.value()).isEqualTo("L\u00fc\nXiang\n<b>\u00a0&amp; \u0007");
  }

  @Test
  void lengthCountsCodePoints() {
    assertThat(NormalizedText.of("😀𠀀a").length()).isEqualTo(3);
  }

  @Test
  void digestIsOfTheUtf8Bytes() {
    assertThat(NormalizedText.of("abc").sha256())
        .isEqualTo("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
  }
}
