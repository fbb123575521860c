package org.liaison.events.record;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.liaison.events.extraction.Passage;
import org.liaison.events.problem.RecordException;
import org.liaison.events.record.domain.Anchor;
import org.liaison.events.record.domain.AnchoredText;

class AnchoredTextTest {

  @Test
  void offsetsCountCodePoints() {
    Anchor anchor = new AnchoredText("😀😀 talks 𝄞 end").anchor(new Passage(3, 8, "talks"));

    assertThat(anchor).isEqualTo(new Anchor(3, 8, "talks", "😀😀 ", " 𝄞 end"));
  }

  @Test
  void passageThatIsNotThereIsRefused() {
    AnchoredText text = new AnchoredText("talks");

    assertThatThrownBy(() -> text.anchor(new Passage(0, 4, "balk")))
        .isInstanceOf(RecordException.class);
    assertThatThrownBy(() -> text.anchor(new Passage(4, 9, "talks")))
        .isInstanceOf(RecordException.class);
  }

  @Test
  void passageMovesAlongWithItsContext() {
    Anchor old = new AnchoredText("one. They met. two.").anchor(new Passage(5, 14, "They met."));

    assertThat(new AnchoredText("𝄞 zero. one. They met. two.").reanchor(old))
        .hasValueSatisfying(anchor -> assertThat(anchor.start()).isEqualTo(13));
  }

  @Test
  void passageThatIsThereTwiceOrInAnotherContextIsNotGuessed() {
    Anchor old = new AnchoredText("They met.").anchor(new Passage(0, 9, "They met."));

    assertThat(new AnchoredText("They met. They met.").reanchor(old)).isEmpty();
    assertThat(new AnchoredText("They did not meet.").reanchor(old)).isEmpty();
  }
}
