package org.liaison.events.extraction.opinion;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.liaison.events.extraction.Passage;

class AnchoringTest {

  private static final String TEXT =
      """
      # Talks about talks
      🙂 The envoys met in Vienna. The envoys met again in Graz.
      L\u00fc spoke of the envoys.
      """;

  private final Anchoring anchoring = new Anchoring(Sources.english(TEXT));

  @Test
  void aQuoteIsFoundWhereItStandsCountedInCodePoints() throws NotAddedException {
    assertThat(anchor("The envoys met in Vienna.", ""))
        .containsExactly(new Passage(22, 47, "The envoys met in Vienna."));
  }

  @Test
  void allQuotesMustBeFoundAndCountOnce() throws NotAddedException {
    Quote quote = new Quote("met again in Graz", "");
    assertThat(anchoring.anchor(List.of(quote, quote))).hasSize(1);
    assertThatThrownBy(() -> anchoring.anchor(List.of(quote, new Quote("met again in Linz", ""))))
        .hasMessage("UNANCHORED");
  }

  @Test
  void theNormalFormOfAQuoteDoesNotCount() throws NotAddedException {
    assertThat(anchor("Lu\u0308 spoke of", ""))
        .extracting(Passage::exact)
        .containsExactly("L\u00fc spoke of");
  }

  @Test
  void caseSpacesAndSignsCount() {
    assertRefused("the envoys met in vienna", "", "UNANCHORED");
    assertRefused("The envoys  met in Vienna", "", "UNANCHORED");
    assertRefused("The envoys met in Vienna!", "", "UNANCHORED");
    assertRefused(" ", "", "UNANCHORED");
  }

  @Test
  void aQuoteThatStandsThereTwiceNeedsWhatIsRightBeforeIt() throws NotAddedException {
    assertRefused("The envoys met", "", "AMBIGUOUS");
    assertRefused("The envoys met", "In Bonn ", "AMBIGUOUS");
    assertRefused("The envoys met", " ", "AMBIGUOUS");
    assertThat(anchor("The envoys met", "Vienna. "))
        .containsExactly(new Passage(48, 62, "The envoys met"));
  }

  @Test
  void aPrefixThatStandsThereTwiceTooTellsNothing() {
    assertRefused("envoys met", "The ", "AMBIGUOUS");
  }

  @Test
  void whatIsNotOfOneParagraphProvesNothing() {
    assertRefused("Talks about talks", "", "OUTSIDE_PARAGRAPH");
    assertRefused("again in Graz.\nL\u00fc spoke", "", "OUTSIDE_PARAGRAPH");
  }

  @Test
  void aWordProvesNothing() {
    assertRefused("Graz.", "", "TOO_SHORT");
  }

  @Test
  void halfACharacterIsNotFound() {
    assertRefused("\ude42 The envoys met", "", "UNANCHORED");
  }

  @Test
  void withoutAQuoteThereIsNothingToFind() {
    assertThatThrownBy(() -> anchoring.anchor(List.of())).hasMessage("UNANCHORED");
  }

  private List<Passage> anchor(String exact, String prefix) throws NotAddedException {
    return anchoring.anchor(List.of(new Quote(exact, prefix)));
  }

  private void assertRefused(String exact, String prefix, String reason) {
    assertThatThrownBy(() -> anchor(exact, prefix))
        .isInstanceOf(NotAddedException.class)
        .hasMessage(reason);
  }
}
