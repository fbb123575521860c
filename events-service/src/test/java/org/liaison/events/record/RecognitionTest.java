package org.liaison.events.record;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.liaison.events.record.domain.Recognition;

class RecognitionTest {

  @Test
  void likestPairsAreJoinedFirstAndNothingTwice() {
    List<Optional<String>> recognised =
        Recognition.of(List.of("talks", "talk"), List.of("talk", "talking", "tea"), this::likeness);

    assertThat(recognised)
        .containsExactly(Optional.of("talk"), Optional.of("talks"), Optional.empty());
  }

  @Test
  void equallyLikePairsAreJoinedInOrder() {
    List<Optional<String>> recognised =
        Recognition.of(List.of("a1", "a2"), List.of("a3", "a4"), (known, found) -> 1);

    assertThat(recognised).containsExactly(Optional.of("a1"), Optional.of("a2"));
  }

  private int likeness(String known, String found) {
    if (known.equals(found)) {
      return 2;
    }
    return known.startsWith("talk") && found.startsWith("talk") ? 1 : 0;
  }
}
