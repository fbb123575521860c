package org.liaison.events.workbench.score;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class AlignmentTest {

  @Test
  void mostAlikePairUpFirstAndOnlyOnce() {
    Alignment<Integer, Integer> alignment =
        Alignment.of(List.of(10, 20), List.of(19, 21, 11), (a, b) -> 10 - Math.abs(a - b));
    assertThat(alignment.pairs())
        .containsExactlyInAnyOrder(new Alignment.Pair<>(20, 19), new Alignment.Pair<>(10, 11));
    assertThat(alignment.missed()).isEmpty();
    assertThat(alignment.extra()).containsExactly(21);
    assertThat(alignment.tally()).isEqualTo(new Tally(2, 3, 2));
  }

  @Test
  void whatCannotBeTheSameStaysUnpaired() {
    Alignment<String, String> alignment = Alignment.of(List.of("a"), List.of("b"), (a, b) -> 0);
    assertThat(alignment.missed()).containsExactly("a");
    assertThat(alignment.extra()).containsExactly("b");
  }

  @Test
  void nothingExpectedAndNothingFoundIsPerfect() {
    assertThat(Tally.NONE.f1()).isEqualTo(1);
    assertThat(new Tally(0, 1, 1).f1()).isZero();
    assertThat(new Tally(1, 2, 1).precision()).isEqualTo(0.5);
  }
}
