package org.liaison.events.extraction.english.commitment;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.liaison.events.extraction.CommitmentFinding;
import org.liaison.events.extraction.Name;
import org.liaison.events.extraction.english.ReadText;

class CommitmentFinderTest {

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      value = {
        "China agreed to share samples.|China: share samples",
        "China agreed at that time to share samples.|China: share samples",
        "Mexico did agree to extradite him.|Mexico: extradite him",
        "China announced that it would control 46 substances.|China: control 46 substances",
        "Mexico's foreign ministry said Mexico would send officers.|Mexico: send officers",
        "“We will pursue them,” said DEA Administrator Anne Milgram.|US Drug Enforcement Administration: pursue them",
        "DEA will not stop until they are gone, said Ray Ortiz of the DEA.|US Drug Enforcement Administration: not stop until they are gone",
        "Canada pledged C$1.3 billion to the border.|Canada: C$1.3 billion to the border",
        "China and Mexico will jointly track precursors, according to a joint statement.|China, Mexico: track precursors",
        "Canadian Prime Minister Mark Carney said his government would appoint an envoy.|Canada: appoint an envoy",
        "The competent authorities will verify the clues, said Chinese Foreign Minister Wang Yi.|China: verify the clues",
        "Xi Jinping assured Donald Trump that China would stop the flow.|China: stop the flow",
      })
  void promiseIsOfItsPromisor(String text, String promise) {
    assertThat(promises(text)).containsExactly(promise);
  }

  @ParameterizedTest(name = "{0}")
  @ValueSource(
      strings = {
        "China is ready to resume talks.",
        "Neither government has said that it will suspend contacts.",
        "Analysts said China would tighten controls.",
        "White House officials said China would tighten controls.",
        "We hope that the US will share samples.",
        "If China agreed to share samples, much would change.",
        "Pressing China further would strengthen the cartels.",
        "The group will hold its second meeting in May, a Chinese official said.",
        "The company remains committed to protecting its customers.",
        "The company promised customers safe delivery.",
        "The defendant agreed to plead guilty.",
        "Washington demanded that Beijing commit to prosecuting brokers.",
        "The two sides failed to agree on a date.",
        "The two sides did not agree to lift sanctions.",
      })
  void whatOthersExpectOrOnlyPlanIsNoPromise(String text) {
    assertThat(promises(text)).isEmpty();
  }

  @Test
  void everyActionOfListIsPromisedByItself() {
    assertThat(
            promises(
                "China and Laos agreed to set up two posts, to share samples within 30 days, and to hold a"
                    + " course next year."))
        .containsExactly(
            "China, Laos: set up two posts",
            "China, Laos: share samples within 30 days",
            "China, Laos: hold a course next year");
  }

  @Test
  void listsGoOnBehindTheColon() {
    assertThat(
            promises(
                "China and Laos decided to:\n(a) share samples and train officers;\n(b) publish a list.\nThey met"
                    + " in May."))
        .containsExactly(
            "China, Laos: share samples",
            "China, Laos: train officers",
            "China, Laos: publish a list");
  }

  @Test
  void eachVerbHasItsOwnSubject() {
    assertThat(
            promises(
                "The US side undertook to share data, and the Chinese side promised to answer within a"
                    + " month."))
        .containsExactly("United States: share data", "China: answer within a month");
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      value = {
        "China agreed to share samples by the end of the year.|../2024",
        "China agreed to share samples next year.|2025",
        "China said it would control the drug from September 1.|2024-09-01",
        "China agreed to carry out what was promised in May 2023.|''",
      })
  void dueDateLiesAhead(String text, String due) {
    assertThat(ReadText.of(text).commitments())
        .extracting(c -> c.due().map(date -> date.edtf().toString()).orElse(""))
        .containsExactly(due);
  }

  private static List<String> promises(String text) {
    return ReadText.of(text).commitments().stream().map(CommitmentFinderTest::show).toList();
  }

  private static String show(CommitmentFinding commitment) {
    return commitment.promisors().stream().map(Name::label).collect(Collectors.joining(", "))
        + ": "
        + commitment.action();
  }
}
