package org.liaison.gateway.input;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.liaison.gateway.problem.ProblemException;

class RawQueryTest {

  @Test
  void valuesAreDecodedAndKeptInOrder() {
    assertThat(RawQuery.parse("q=a+b%20c&type=x&type=%E7%A6%81&empty=&bare"))
        .containsEntry("q", List.of("a b c"))
        .containsEntry("type", List.of("x", "禁"))
        .containsEntry("empty", List.of(""))
        .containsEntry("bare", List.of(""));
  }

  @Test
  void noQueryHasNoParameters() {
    assertThat(RawQuery.parse(null)).isEmpty();
    assertThat(RawQuery.parse("")).isEmpty();
    assertThat(RawQuery.parse("&&")).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"q=%ff", "q=%ed%a0%80", "%ff=1", "q=a%00b", "q=%", "q=%4", "q=%zz"})
  void whatIsNoTextIsRefused(String query) {
    assertThatThrownBy(() -> RawQuery.parse(query)).isInstanceOf(ProblemException.class);
  }
}
