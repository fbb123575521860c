package org.liaison.events.workbench.score;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.liaison.events.lexicon.Lexicon;

class NamesTest {
  private static final Names NAMES = new Names(Lexicon.builtIn());

  @ParameterizedTest
  @CsvSource({
    "China, 中国, true",
    "DEA, US Drug Enforcement Administration, true",
    "us-dea, Drug Enforcement Administration, true",
    "Wu Xinbo, Wu, true",
    "the analysts, analysts, true",
    "Lü Xiang, Lu Xiang, true",
    "河北警方, 河北警方负责人, true",
    "China, United States, false",
    "Wu Xinbo, Wu Jian, false",
    "Xi Jinping, Joe Biden, false",
    "China, '', false"
  })
  void namesOfTheSameAreTheSame(String one, String other, boolean same) {
    assertThat(NAMES.same(one, other)).isEqualTo(same);
    assertThat(NAMES.same(other, one)).isEqualTo(same);
  }
}
