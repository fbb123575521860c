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
        "“We knew nothing,” said a retired officer, Kerry Boland, who lives in Ohio.|Kerry Boland",
        "A lawyer for the firm, Esteban Ruiz Moreno, said it would appeal.|Esteban Ruiz Moreno",
        "Ana Ruiz of Sentinel Watch said she feared the worst.|Ana Ruiz",
        "“It works,” said Under Secretary for Terrorism and Financial Intelligence Ann Hale.|Ann Hale",
        "“It works,” said Deputy Assistant Secretary of the Bureau of Narcotics Lisa Hale.|Lisa Hale",
        "“You harmed many,” U.S. District Judge Paul Hale told the defendant.|Paul Hale",
        "Sen. Rick Hale, D-Ore., the head of the panel, said the trade goes on.|Rick Hale",
        "Rep. John Hale, R-Mich., who chairs the panel, said the subsidies continue.|John Hale",
        "Senator Rick Hale, Republican of Florida, called the deal a sham.|Rick Hale",
        "Ms. Milgram said the agency would not let up.|Milgram",
        "It was, in the words of one diplomat, “a truce, not a peace.”|one diplomat",
        "The Foreign Ministry quoted Wu as telling reporters that nothing had changed.|Wu",
        "The plan was criticized by human rights groups as a gift.|human rights groups",
        "Many died, according to figures compiled by the Basel Trade Monitor.|Basel Trade Monitor",
        "Many died, according to a summary released last month by the Basel Trade Monitor.|Basel Trade Monitor",
        "Customs data show that exports fell by half.|Customs data",
        "“So do they stop now?” a European delegate asked.|European delegate",
        "Several governors signed a letter saying the tariff had hurt farmers.|governors",
        "Beijing has long insisted that it has done its part.|China",
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
        "The law says that sellers must register.",
        "Nobody at the ministry would comment.",
        "Few experts believe that the trade will end.",
        "Mexico asked that results be shared faster.",
        "The step was backed by both parties.",
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

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      value = {
        "Lin Jian said China had noted it.|Lin Jian",
        "Lin Jian said China was ready, but warned that time was short.|Lin Jian",
        "China said it opposed the step and vowed to answer.|China",
        "Rep. Dale Hale brought in the bill. “We should act,” the lawmaker said.|Dale Hale",
        "Spokesperson Lin Jian met reporters. The spokesperson said that facts mattered.|Lin Jian",
        "Talks come before Donald Trump goes to Beijing, as he said they would.|Donald Trump",
        "“We agree,” a spokesperson for the Ministry of Public Security said Monday. He left.|spokesperson for the Ministry of Public Security",
        "Xi Jinping said both should be friends, state media reported.|Xi Jinping",
        "The Treasury Department's annual report is out. The report says sales fell.|US Department of the Treasury",
        "Amber Watch released a paper in May. The bureau met. China will act, it stressed.|bureau",
        "The Ministry of Public Security published a white paper. The document says all is controlled."
            + "|Ministry of Public Security of China",
        "The paper, released in May by the Ministry of Public Security, says all is controlled."
            + "|Ministry of Public Security of China",
      })
  void whoeverIsMeantSpeaksAlone(String text, String speaker) {
    assertThat(speakers(text)).containsOnly(speaker).isNotEmpty();
  }

  @Test
  void ofCommentaryOnlyWhatItsAuthorSaidIsClaimed() {
    String text =
        """
        The two should publish the list. I think that it is too short.
        Last year I warned that the list would leak. By my count 40 names are missing.""";
    assertThat(ReadText.commentary(text).claims())
        .extracting(claim -> claim.speaker().label())
        .containsExactly("Ann Hale", "Ann Hale");
  }

  @Test
  void severalGoOnAsThey() {
    assertThat(
            speakers(
                "Chinese authorities admit that the trade goes on. They do not accept that it grows."))
        .containsExactly("China", "China");
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      value = {
        "“It works,” said Ann Hale, a former prosecutor who teaches law in Ohio.|true",
        "Ann Hale said the “so-called” deal had failed.|false",
        "Ann Hale said the deal had failed.|false",
      })
  void wordsInMarksAreDirect(String text, boolean direct) {
    assertThat(ReadText.of(text).claims()).extracting(ClaimFinding::direct).containsExactly(direct);
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

  private static List<String> speakers(String text) {
    return ReadText.of(text).claims().stream().map(claim -> claim.speaker().label()).toList();
  }
}
