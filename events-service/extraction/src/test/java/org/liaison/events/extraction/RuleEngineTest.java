package org.liaison.events.extraction;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.liaison.events.lexicon.Lexicon;
import org.liaison.events.vocabulary.DateBasis;
import org.liaison.events.vocabulary.EventType;
import org.liaison.events.vocabulary.Factuality;

class RuleEngineTest {

  private final ExtractionEngine engine = RuleEngine.with(Lexicon.builtIn());

  @Test
  void dateAndPlaceOfALaterSentenceGoToTheMeetingOfTheLead() {
    Findings findings =
        engine.extract(
            Sources.news(
                """
                Mexico and the US held a ministerial meeting on fentanyl this week.
                At the meeting held in Mexico City on July 30, both sides reviewed key cases.
                """));
    assertThat(findings.events())
        .singleElement()
        .satisfies(
            event -> {
              assertThat(event.type()).isEqualTo(EventType.MEETING);
              assertThat(event.date().orElseThrow().edtf()).hasToString("2024-07-30");
              assertThat(event.date().orElseThrow().basis()).isEqualTo(DateBasis.RELATIVE);
              assertThat(event.place()).isEqualTo("Mexico City");
              assertThat(event.level()).isEqualTo("ministerial");
              assertThat(event.evidence()).hasSize(2);
            });
  }

  @Test
  void conditionsAndDenialsAreNoTimelineEvents() {
    List<EventFinding> events =
        engine
            .extract(
                Sources.news(
                    """
                    If the US imposed sanctions on China, cooperation would end.
                    China did not suspend the working group.
                    """))
            .events();
    assertThat(events).isNotEmpty().noneMatch(event -> event.factuality().onTimeline());
    assertThat(events).extracting(EventFinding::factuality).contains(Factuality.NEGATED);
  }

  @Test
  void whatIsOnlyDiscussedIsNeitherEventNorCommitment() {
    Findings findings =
        engine.extract(
            Sources.news(
                "The two sides discussed the establishment of a hotline and ways to share intelligence.\n"));
    assertThat(findings.events()).noneMatch(event -> event.factuality().onTimeline());
    assertThat(findings.commitments()).isEmpty();
  }

  @Test
  void speakerIsCarriedOverSentencesAndNamedInFull() {
    List<ClaimFinding> claims =
        engine
            .extract(
                Sources.news(
                    """
                    The talks went well, said Anna Holt, a researcher at the Lake Institute.
                    "They may yet fail for want of money and of patience," Holt added. "We have seen that happen before."
                    """))
            .claims();
    assertThat(claims).extracting(claim -> claim.speaker().label()).containsOnly("Anna Holt");
    assertThat(claims).extracting(ClaimFinding::direct).containsExactly(false, true, true);
    assertThat(claims.get(0).affiliation()).isEqualTo("researcher at the Lake Institute");
  }

  @Test
  void phraseBetweenQuotationMarksIsNoSpeech() {
    assertThat(
            engine
                .extract(
                    Sources.news(
                        "Canada said the \"honeymoon period\" of cooperation with the US was over."))
                .claims())
        .singleElement()
        .satisfies(claim -> assertThat(claim.direct()).isFalse());
  }

  @Test
  void commitmentHasItsTermAndExpertsMakeNone() {
    List<CommitmentFinding> commitments =
        engine
            .extract(
                Sources.news(
                    """
                    Canada and Mexico pledged to share data on precursors by the end of the year.
                    Mexico will strengthen its ports, said Anna Holt, a researcher at the Lake Institute.
                    """))
            .commitments();
    assertThat(commitments)
        .singleElement()
        .satisfies(
            commitment -> {
              assertThat(commitment.promisors())
                  .extracting(Name::id)
                  .containsExactly("canada", "mexico");
              assertThat(commitment.due().orElseThrow().edtf()).hasToString("../2024");
              assertThat(commitment.areas()).contains("precursor-control");
            });
  }

  @Test
  void undatedLeadIsNoMorePreciseThanItsPublication() {
    assertThat(engine.extract(Sources.news("China and Canada have signed a treaty.")).events())
        .singleElement()
        .satisfies(
            event -> {
              assertThat(event.date().orElseThrow().edtf()).hasToString("../2024-08-02");
              assertThat(event.date().orElseThrow().basis()).isEqualTo(DateBasis.INFERRED);
            });
  }

  @Test
  void languageThatNobodyReadsIsToldAsUnread() {
    SourceText english = Sources.news("China and the US signed an agreement.");
    SourceText french =
        new SourceText(
            english.text(), english.blocks(), "fr", false, "", List.of(), english.publishedOn());
    Findings findings = engine.extract(french);
    assertThat(findings.events()).isEmpty();
    assertThat(findings.uncoded())
        .extracting(Uncoded::reason)
        .containsExactly(Uncoded.Reason.UNREAD_LANGUAGE);
  }

  @Test
  void sameSourceGivesTheSameFindings() {
    SourceText source =
        Sources.news("On July 1, Canada and Mexico signed a treaty in Ottawa, officials said.");
    assertThat(engine.extract(source)).isEqualTo(engine.extract(source));
  }
}
