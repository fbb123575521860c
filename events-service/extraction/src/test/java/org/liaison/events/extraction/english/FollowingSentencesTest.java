package org.liaison.events.extraction.english;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.liaison.events.extraction.EventFinding;

/** What one sentence or one verb tells of others. */
class FollowingSentencesTest {

  @Test
  void whatIsSuspendedMayBeAPronoun() {
    assertThat(
            told(
                "The two countries long valued their drug cooperation. Beijing suspended it in"
                    + " August 2022, and Washington and Beijing restored it in November 2023."))
        .containsExactly("mechanism suspended 2022-08", "mechanism resumed 2023-11");
  }

  @Test
  void aVerbMayHaveSeveralTimes() {
    assertThat(
            told(
                "U.S. and Chinese officials held talks in Geneva in May 2023, London in June 2023"
                    + " and Stockholm in July 2023."))
        .containsExactly("meeting held 2023-05", "meeting held 2023-06", "meeting held 2023-07");
  }

  @Test
  void aDateInAnotherClauseIsNoFurtherTime() {
    assertThat(
            told(
                "China and Canada signed a memorandum in 2010, and in 2017 the two agreed to talk."))
        .containsExactly("agreement signed 2010");
  }

  @Test
  void aGroupThatWasFoundedMeets() {
    EventFinding session =
        ReadText.of(
                "The United States and Mexico created a security group in September 2023. The group"
                    + " met for the first time on November 4, 2023.")
            .events()
            .get(1);
    assertThat(session.participants())
        .extracting(p -> p.actor().label())
        .containsExactly("United States", "Mexico");
  }

  @Test
  void whatIsListedUnderADecisionWasDecided() {
    assertThat(
            told(
                """
                China and the United States met in Beijing on May 3, 2024. The two sides decided to:

                - establish a direct channel for urgent leads;

                - share samples of new substances."""))
        .contains("mechanism established ../2024-08-02");
  }

  @Test
  void aChronologyIsToldInThePresent() {
    assertThat(told("May 2019: China schedules fentanyl as a class."))
        .containsExactly("control scheduled 2019-05");
  }

  @Test
  void aGoalIsNoPlan() {
    assertThat(told("The goal is to resume cooperation with China in June 2025.")).isEmpty();
  }

  private static List<String> told(String text) {
    return ReadText.of(text).events().stream()
        .map(
            e ->
                (e.type() + " " + e.mode()).toLowerCase(Locale.ROOT)
                    + " "
                    + e.date().map(day -> day.edtf().toString()).orElse(""))
        .toList();
  }
}
