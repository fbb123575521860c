package org.liaison.events.extraction.english.claim;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.liaison.events.extraction.ClaimFinding;
import org.liaison.events.extraction.english.ReadText;

class ClaimFinderTest {

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      value = {
        "A duty officer at the bureau, reached by telephone, said the checks had begun.|duty officer at the bureau",
        "The office will open soon, according to two people familiar with the plan.|two people familiar with the plan",
        "Security experts doubt that one arrest will change the trade.|Security experts",
        "Skeptics say the list is too short.|Skeptics",
        "According to court documents, the company sold two kilograms.|court documents",
        "“The list is long,” said a senior official at the agency, who asked not to be named.|senior official at the agency",
        "“The list is long,” said Acting Special Agent in Charge Denise Harrow.|Denise Harrow",
        "A spokesperson for the customs service told a briefing on Friday that the tests were done.|spokesperson for the customs service",
        "The delegate of Ghana said the text was balanced.|delegate of Ghana",
        "Analysts slammed the move as a pretext.|Analysts",
        "Critics will say that the list comes late.|Critics",
        "U.S. officials continue to say that answers come late.|U.S. officials",
        "Xinhua quoted an officer as saying that the case was closed.|officer",
        "Harm reduction, one activist put it, is no longer a dirty word.|one activist",
        "Both sides have said they wish to go on.|Both sides",
        "China does not accept that most of the drug comes from there.|China",
        "Officials here admitted privately that nothing had moved.|Officials",
      })
  void speakerIsTold(String text, String speaker) {
    assertThat(speakers(text)).containsExactly(speaker);
  }

  @ParameterizedTest(name = "{0}")
  @ValueSource(
      strings = {
        "China has said little.",
        "U.S. figures suggest that the flow is small.",
        "Prosecutors announced indictments of two men who made pills.",
        "No reply came before August, when the agency announced that it would leave.",
        "The two countries held three rounds of talks.",
        "China and the United States launched a group of the heads of state in San Francisco.",
        "Officials would not say how many officers it had.",
        "According to the law, parcels must be checked.",
        "The Treasury would welcome such a step.",
      })
  void whatNobodySaysIsNoClaim(String text) {
    assertThat(speakers(text)).isEmpty();
  }

  @Test
  void pronounsMeanWhoSpokeLast() {
    assertThat(
            speakers(
                "A duty officer said police had been told. The checks will go on, he said.\n"
                    + "Two former customs officers said the accord was old. It was never used, they said."))
        .containsExactly(
            "duty officer",
            "duty officer",
            "Two former customs officers",
            "Two former customs officers");
  }

  @Test
  void quotationOverSentencesHasOneSpeaker() {
    assertThat(
            speakers(
                "“Every box has a list. The question is who reads it,” said Paul Ruiz, who studies ports."
                    + " “Nobody does.”"))
        .containsExactly("Paul Ruiz", "Paul Ruiz", "Paul Ruiz");
  }

  @Test
  void whoIsSpokenOfWithinQuotationMarksDoesNotSpeak() {
    assertThat(speakers("“The minister welcomed it and China wants more,” Paul Ruiz said."))
        .containsExactly("Paul Ruiz");
  }

  @Test
  void readoutIsReporterOfWhomItQuotes() {
    assertThat(ReadText.of("The envoy said that talks had helped, the readout said.").claims())
        .singleElement()
        .satisfies(claim -> assertThat(claim.speaker().label()).isEqualTo("envoy"))
        .satisfies(claim -> assertThat(claim.reporter()).isEqualTo("readout"));
  }

  @Test
  void answersOfTranscriptAreThoseOfTheirSpeaker() {
    String text =
        """
        Reuters: The White House said talks were good. What is your view?
        Mao Ning: They were good. We will go on.
        Q: Is there a date?
        Mao Ning: I have nothing to add.""";
    assertThat(speakers(text)).containsExactly("White House", "Mao Ning", "Mao Ning", "Mao Ning");
  }

  @Test
  void headlinesSayWhoSpeaksToo() {
    assertThat(speakers("# Less pressure is needed in the talks: experts"))
        .containsExactly("experts");
    assertThat(speakers("# China says list of substances will grow")).containsExactly("China");
    assertThat(speakers("# Six countries end first phase of patrols")).isEmpty();
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      value = {
        "The envoy said the talks were positive and constructive.|supports",
        "The envoy said the other side should stop smearing and shifting the blame.|criticises",
        "The envoy said there was no such thing as a state trade in it.|denies",
        "The envoy said the parcels were opened in May.|neutral",
        "The envoy accused the agency of delay.|criticises",
        "The envoy hailed the decision.|supports",
      })
  void stanceIsToldByVerbOrWords(String text, String stance) {
    assertThat(ReadText.of(text).claims()).extracting(ClaimFinding::stance).containsExactly(stance);
  }

  private static List<String> speakers(String text) {
    return ReadText.of(text).claims().stream().map(claim -> claim.speaker().label()).toList();
  }
}
