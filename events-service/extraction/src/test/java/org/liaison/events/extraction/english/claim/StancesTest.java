package org.liaison.events.extraction.english.claim;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.liaison.events.extraction.ClaimFinding;
import org.liaison.events.extraction.english.ReadText;

class StancesTest {

  @ParameterizedTest(name = "{0}")
  @ValueSource(
      strings = {
        "The envoy said the talks were positive and constructive.",
        "The envoy hailed the decision.",
        "The envoy said both sides had strengthened cooperation.",
        "The envoy said that the case demonstrates what partners can do.",
        "“We will pursue them to the end,” the envoy said.",
        "The envoy said his side stands ready to talk.",
        "The envoy said the talks were pragmatic, with less politicization.",
      })
  void praiseAndReadinessSupport(String text) {
    assertThat(stance(text)).isEqualTo("supports");
  }

  @ParameterizedTest(name = "{0}")
  @ValueSource(
      strings = {
        "The envoy said the other side should stop smearing and shifting the blame.",
        "The envoy accused the agency of delay.",
        "The envoy said the tariffs undermined the talks.",
        "The envoy said the reply was not effective.",
        "The envoy said that there had been no progress.",
        "The envoy said that Beijing had not answered.",
        "The envoy said Washington should look at itself.",
      })
  void reproachAndDemandCriticise(String text) {
    assertThat(stance(text)).isEqualTo("criticises");
  }

  @ParameterizedTest(name = "{0}")
  @ValueSource(
      strings = {
        "The envoy said there was no such thing as a state trade in it.",
        "The envoy rejected the report.",
        "The envoy said the charge was groundless.",
        "The envoy said his side had nothing to do with it.",
      })
  void whatIsUntrueIsDenied(String text) {
    assertThat(stance(text)).isEqualTo("denies");
  }

  @ParameterizedTest(name = "{0}")
  @ValueSource(
      strings = {
        "The envoy said the parcels were opened in May.",
        "The envoy said there was no obstacle.",
        "Prosecutors accused the two men of laundering $3 million.",
        "According to court documents, the men had not been seen since May.",
        "Two people familiar with the plan said the group had not met.",
      })
  void plainFactsAreNeutral(String text) {
    assertThat(stance(text)).isEqualTo("neutral");
  }

  private static String stance(String text) {
    assertThat(ReadText.of(text).claims()).hasSize(1);
    return ReadText.of(text).claims().stream().map(ClaimFinding::stance).findFirst().orElseThrow();
  }
}
