package org.liaison.events.query;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.liaison.events.problem.RecordException;
import org.liaison.events.query.domain.PageToken;

class PageTokenTest {

  private static final PageToken TOKEN = new PageToken("2024-07-31", new UUID(1, 2));

  @Test
  void tokenIsReadBackForItsOwnSelection() {
    assertThat(PageToken.parse(TOKEN.token("a"), "a")).isEqualTo(TOKEN);
  }

  @Test
  void tokenOfAnotherSelectionIsRefused() {
    assertThatThrownBy(() -> PageToken.parse(TOKEN.token("a"), "b"))
        .isInstanceOf(RecordException.class);
  }

  @ParameterizedTest
  @ValueSource(strings = {"x", "%%%", "MSAw", "MTogMCA5OTk5"})
  void malformedTokenIsRefused(String token) {
    assertThatThrownBy(() -> PageToken.parse(token, "a"))
        .isInstanceOf(RecordException.class)
        .hasMessageContaining("not a cursor of this list");
  }
}
