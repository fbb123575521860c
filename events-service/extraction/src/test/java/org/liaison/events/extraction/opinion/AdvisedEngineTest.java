package org.liaison.events.extraction.opinion;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.liaison.events.extraction.ClaimFinding;
import org.liaison.events.extraction.CommitmentFinding;
import org.liaison.events.extraction.EventFinding;
import org.liaison.events.extraction.ExtractionEngine;
import org.liaison.events.extraction.Findings;
import org.liaison.events.extraction.RuleEngine;
import org.liaison.events.extraction.SourceText;
import org.liaison.events.extraction.opinion.NoOpinionException.Reason;
import org.liaison.events.lexicon.Lexicon;
import org.liaison.events.vocabulary.EventType;
import org.liaison.events.vocabulary.Factuality;

class AdvisedEngineTest {

  /** The rules find the meeting, and nothing in the second sentence. */
  private static final String TEXT =
      """
      China and the United States held a ministerial meeting in Vienna on July 30, 2024. \
      Liaison desks swung back into business on July 31 under Kessler.
      """;

  private static final String DESKS =
      "Liaison desks swung back into business on July 31 under Kessler.";

  private static final Lexicon LEXICON = Lexicon.builtIn();
  private static final ExtractionEngine RULES = RuleEngine.with(LEXICON);

  private final FixedOpinion opinion = new FixedOpinion();
  private final CountingWatch watch = new CountingWatch();
  private final AdvisedEngine engine = new AdvisedEngine(RULES, opinion, LEXICON, watch);

  @Test
  void whatTheRulesMissedIsAddedAndSaysWhereItComesFrom() {
    opinion.event("exchange", "happened", "2024-07-31", DESKS);
    Findings findings = read(TEXT);
    EventFinding added = findings.events().get(findings.events().size() - 1);
    assertThat(added.type()).isEqualTo(EventType.EXCHANGE);
    assertThat(added.date().orElseThrow().edtf()).hasToString("2024-07-31");
    assertThat(added.title()).isEqualTo(DESKS);
    assertThat(added.evidence())
        .singleElement()
        .satisfies(p -> assertThat(p.exact()).isEqualTo(DESKS));
    assertThat(added.rule()).isEqualTo("second-opinion:parrot");
    assertThat(added.confidence()).isEqualTo(Stamp.MOST_CONFIDENT);
    assertThat(watch.last().of(Outcome.ADDED)).isOne();
    assertThat(findings.uncoded()).noneMatch(left -> left.passage().exact().equals(DESKS));
  }

  @Test
  void whatTheRulesFoundStaysAsItIs() {
    opinion
        .event("meeting", "planned", "", "a ministerial meeting in Vienna")
        .event("visit", "happened", "", "not a word of the text");
    Findings findings = read(TEXT);
    assertThat(findings).isEqualTo(RULES.extract(Sources.english(TEXT)));
    assertThat(watch.last().of(Outcome.ALREADY_FOUND)).isOne();
    assertThat(watch.last().of(Outcome.UNANCHORED)).isOne();
    assertThat(watch.last().proposed()).isEqualTo(2);
    assertThat(watch.last().dropped()).isOne();
  }

  @Test
  void oneThingProposedTwiceIsAddedOnce() {
    opinion
        .event("exchange", "happened", "2024-07-31", DESKS)
        .event("exchange", "happened", "", "swung back into business");
    read(TEXT);
    assertThat(watch.last().of(Outcome.ADDED)).isOne();
    assertThat(watch.last().of(Outcome.ALREADY_FOUND)).isOne();
  }

  @Test
  void whatTheRulesReadAsConditionOrDenialStaysOffTheTimeline() {
    String text =
        """
        If the US imposed sanctions on China, cooperation would end.
        China did not suspend the working group.
        """;
    opinion
        .event("sanction", "happened", "", "the US imposed sanctions on China")
        .event("mechanism", "announced", "", "suspend the working group");
    assertThat(read(text).events()).noneMatch(event -> event.factuality().onTimeline());
    assertThat(watch.last().of(Outcome.CONTRADICTED)).isEqualTo(2);
  }

  @Test
  void aQuoteThatLeavesTheConditionOutIsDoubted() {
    opinion.event("exchange", "happened", "", "the liaison desks swing back into business");
    Findings findings = read("If all goes well, the liaison desks swing back into business.\n");
    assertThat(findings.events()).isEmpty();
    assertThat(watch.last().of(Outcome.DOUBTFUL)).isOne();
  }

  @Test
  void aQuoteThatLeavesTheNegationOutIsDoubtedInChineseToo() {
    opinion.event("assistance", "happened", "", "往来渠道重新热闹起来");
    SourceText source = Sources.of("双方并未让往来渠道重新热闹起来。\n", "zh");
    assertThat(engine.extract(source).events()).noneMatch(e -> e.factuality().onTimeline());
    assertThat(watch.last().of(Outcome.ADDED)).isZero();
  }

  @Test
  void whatIsProposedAsHypotheticalIsKeptAsThat() {
    opinion.event("exchange", "hypothetical", "", "the liaison desks swing back into business");
    Findings findings = read("If all goes well, the liaison desks swing back into business.\n");
    assertThat(findings.events())
        .singleElement()
        .extracting(EventFinding::factuality)
        .isEqualTo(Factuality.HYPOTHETICAL);
  }

  @Test
  void whatHappenedDoesNotLieAhead() {
    opinion.event("exchange", "happened", "2024-09-05", "on September 5, 2024");
    read("Liaison desks swing back into business on September 5, 2024.\n");
    assertThat(watch.last().of(Outcome.DOUBTFUL)).isOne();
  }

  @Test
  void anUnknownTypeOrFactualityIsDropped() {
    opinion.event("party", "happened", "", DESKS).event("exchange", "certain", "", DESKS);
    read(TEXT);
    assertThat(watch.last().of(Outcome.UNKNOWN_VALUE)).isEqualTo(2);
  }

  @Test
  void aClaimIsInWordsOfTheTextByOneWhoIsNamedInIt() {
    String text = "Kessler, for one: “a fine start”, that much is plain to see.\n";
    opinion
        .claim("Kessler", "supports", "a fine start", "“a fine start”, that much is plain")
        .claim("Nobody Here", "supports", "that much is plain", "that much is plain to see")
        .claim("Kessler", "supports", "a splendid start", "Kessler, for one: “a fine start”")
        .claim("Kessler", "likes", "plain to see", "is plain to see");
    List<ClaimFinding> before = RULES.extract(Sources.english(text)).claims();
    List<ClaimFinding> claims = read(text).claims();
    assertThat(claims).hasSize(before.size() + 1);
    ClaimFinding claim = claims.get(claims.size() - 1);
    assertThat(claim.speaker().label()).isEqualTo("Kessler");
    assertThat(claim.direct()).isTrue();
    assertThat(claim.reporter()).isEqualTo("The Paper");
    assertThat(claim.confidence()).isEqualTo(0.4);
    assertThat(watch.last().of(Outcome.NOBODY_NAMED)).isOne();
    assertThat(watch.last().of(Outcome.UNANCHORED)).isOne();
    assertThat(watch.last().of(Outcome.UNKNOWN_VALUE)).isOne();
  }

  @Test
  void aCommitmentIsByThoseNamedAndDueWhenTheTextSays() {
    String text =
        "Beijing is on the hook for a joint laboratory by the end of 2025, in the eyes of all.\n";
    String quote = "on the hook for a joint laboratory by the end of 2025";
    opinion
        .commitment(List.of("Beijing", "Atlantis"), "a joint laboratory", "2025-12", quote)
        .commitment(List.of("Atlantis"), "on the hook", "", quote);
    List<CommitmentFinding> commitments = read(text).commitments();
    assertThat(commitments)
        .singleElement()
        .satisfies(
            commitment -> {
              assertThat(commitment.promisors())
                  .singleElement()
                  .satisfies(name -> assertThat(name.id()).isEqualTo("china"));
              assertThat(commitment.action()).isEqualTo("a joint laboratory");
            });
    assertThat(watch.last().of(Outcome.NOBODY_NAMED)).isOne();
    assertThat(watch.last().of(Unsupported.NAME)).isEqualTo(2);
  }

  @Test
  void withoutAnOpinionTheFindingsOfTheRulesStand() {
    Findings alone = RULES.extract(Sources.english(TEXT));
    opinion.failing(new NoOpinionException(Reason.TIMEOUT, "no answer within 1 s"));
    assertThat(read(TEXT)).isEqualTo(alone);
    opinion.failing(new IllegalStateException("a bug of the adapter"));
    assertThat(read(TEXT)).isEqualTo(alone);
    assertThat(watch.missed())
        .extracting(NoOpinionException::reason)
        .containsExactly(Reason.TIMEOUT, Reason.UNEXPECTED);
  }

  @Test
  void textsThatTheRulesCannotReadAreNotShown() {
    engine.extract(Sources.of("Les deux pays se sont rencontrés.\n", "fr"));
    engine.extract(Sources.english(""));
    engine.extract(Sources.english("# A headline and nothing more\n"));
    assertThat(opinion.asked()).isZero();
  }

  @Test
  void anotherOpinionIsAnotherVersion() {
    assertThat(engine.version()).isEqualTo(RULES.version() + "+second-opinion-1:parrot/7");
  }

  private Findings read(String text) {
    return engine.extract(Sources.english(text));
  }
}
