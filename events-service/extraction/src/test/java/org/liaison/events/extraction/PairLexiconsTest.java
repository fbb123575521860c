package org.liaison.events.extraction;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.liaison.events.edtf.Edtf;
import org.liaison.events.lexicon.Lexicon;
import org.liaison.events.lexicon.LexiconLoader;
import org.liaison.events.lexicon.LexiconSource;
import org.liaison.events.vocabulary.EventType;

/**
 * Another pair of states needs data only: with its folder of lexicon files on top of the built-in
 * ones, the engine reads documents of that pair. The documents were made up for this test.
 */
class PairLexiconsTest {

  private static final String US_MEXICO = "us-mexico";
  private static final String CHINA_AUSTRALIA = "china-australia";
  private static final LocalDate PUBLISHED = LocalDate.of(2025, 6, 15);

  @ParameterizedTest
  @CsvSource({
    "us-mexico, us-mexico-contact-group.txt, us-mexico-high-level-contact-group, 2025-03-13,"
        + " Mexico City",
    "us-mexico, us-mexico-border-liaison.txt, us-mexico-border-liaison-mechanism, 2025-06-02,"
        + " Ciudad Acuña",
    "china-australia, china-australia-security-dialogue.txt,"
        + " china-australia-high-level-security-dialogue, 2025-05-09, Canberra",
    "china-australia, china-australia-security-dialogue.txt,"
        + " china-australia-foreign-and-strategic-dialogue, 2025-04-02, Sydney",
    "china-australia, china-australia-security-dialogue.zh.txt,"
        + " china-australia-high-level-security-dialogue, 2025-05-09, 堪培拉",
    "china-australia, china-australia-security-dialogue.zh.txt,"
        + " china-australia-foreign-and-strategic-dialogue, 2025-04-02, 悉尼"
  })
  void meetingsOfThePairAreFoundUnderItsMechanisms(
      String pair, String document, String mechanism, String date, String place)
      throws IOException {
    EventFinding meeting = event(read(document, of(pair)), EventType.MEETING, date);
    assertThat(meeting.mechanism()).isEqualTo(mechanism);
    assertThat(meeting.place()).isEqualTo(place);
    assertThat(participants(meeting)).containsExactlyInAnyOrder(pair(pair));
  }

  @ParameterizedTest
  @CsvSource({
    "us-mexico-contact-group.txt, 2025-03-13",
    "us-mexico-border-liaison.txt, 2025-06-02",
    "china-australia-security-dialogue.txt, 2025-05-09",
    "china-australia-security-dialogue.txt, 2025-04-02",
    "china-australia-security-dialogue.zh.txt, 2025-05-09",
    "china-australia-security-dialogue.zh.txt, 2025-04-02"
  })
  void withoutTheFolderItsMechanismsAreNotKnown(String document, String date) throws IOException {
    EventFinding meeting = event(read(document, Lexicon.builtIn()), EventType.MEETING, date);
    assertThat(meeting.mechanism()).isEmpty();
  }

  @Test
  void aMechanismOfThePairIsFounded() throws IOException {
    Findings findings = read("us-mexico-border-liaison.txt", of(US_MEXICO));
    EventFinding founding = event(findings, EventType.MECHANISM, "2008");
    assertThat(founding.mechanism()).isEqualTo("north-american-maritime-security-initiative");
    assertThat(participants(founding)).containsExactlyInAnyOrder(pair(US_MEXICO));
  }

  @Test
  void bodiesOfThePairAct() throws IOException {
    Findings findings = read("us-mexico-border-liaison.txt", of(US_MEXICO));
    EventFinding patrols = event(findings, EventType.ENFORCEMENT, "2025-05");
    assertThat(participants(patrols)).contains("us-border-patrol", "mx-aic");
  }

  @Test
  void agreementsOfThePairAreFound() throws IOException {
    EventFinding states =
        event(
            read("us-mexico-contact-group.txt", of(US_MEXICO)), EventType.AGREEMENT, "2025-02-20");
    assertThat(states.place()).isEqualTo("Piedras Negras");
    assertThat(participants(states)).containsExactlyInAnyOrder(pair(US_MEXICO));
    for (String document : List.of("security-dialogue.txt", "security-dialogue.zh.txt")) {
      Findings findings = read("china-australia-" + document, of(CHINA_AUSTRALIA));
      EventFinding agencies = event(findings, EventType.AGREEMENT, "2025-05-10");
      assertThat(participants(agencies)).contains("cn-nncc", "au-afp");
    }
  }

  @ParameterizedTest
  @CsvSource({
    "us-mexico, us-mexico-contact-group.txt, united-states mexico, share laboratory results",
    "us-mexico, us-mexico-contact-group.txt, mexico, extradite two suspects",
    "us-mexico, us-mexico-border-liaison.txt, united-states, train Mexican chemists",
    "china-australia, china-australia-security-dialogue.txt, australia, send forensic chemists",
    "china-australia, china-australia-security-dialogue.zh.txt, au-afp-beijing, 通报"
  })
  void commitmentsOfThePairAreFound(String pair, String document, String promisors, String action)
      throws IOException {
    assertThat(read(document, of(pair)).commitments())
        .anySatisfy(
            commitment -> {
              assertThat(commitment.action()).contains(action);
              assertThat(commitment.promisors())
                  .extracting(Name::id)
                  .containsExactly(promisors.split(" "));
            });
  }

  @ParameterizedTest
  @CsvSource({US_MEXICO, CHINA_AUSTRALIA})
  void anUnnamedWorkingGroupOfThePairIsNotThatOfChinaAndTheUnitedStates(String pair) {
    String text = "The bilateral counternarcotics working group met in Vienna on May 5, 2025.";
    assertThat(engine(of(pair)).extract(source(text, "en")).events())
        .allSatisfy(event -> assertThat(event.mechanism()).isEmpty());
    assertThat(engine(Lexicon.builtIn()).extract(source(text, "en")).events())
        .anySatisfy(event -> assertThat(event.mechanism()).startsWith("us-china"));
  }

  private static Lexicon of(String pair) {
    return new LexiconLoader(
            LexiconSource.classpath("lexicon"), LexiconSource.folder(Path.of("lexicons", pair)))
        .load();
  }

  private static ExtractionEngine engine(Lexicon lexicon) {
    return RuleEngine.with(lexicon);
  }

  private static Findings read(String document, Lexicon lexicon) throws IOException {
    try (InputStream stream = PairLexiconsTest.class.getResourceAsStream("/pairs/" + document)) {
      String text = new String(stream.readAllBytes(), StandardCharsets.UTF_8);
      String language = document.endsWith(".zh.txt") ? "zh-Hans" : "en";
      return engine(lexicon).extract(source(text, language));
    }
  }

  private static SourceText source(String text, String language) {
    SourceText english = Sources.of(text, 0, false, PUBLISHED);
    return new SourceText(
        text, english.blocks(), language, false, "The Paper", List.of(), PUBLISHED);
  }

  private static EventFinding event(Findings findings, EventType type, String date) {
    List<EventFinding> found =
        findings.events().stream()
            .filter(event -> event.type() == type)
            .filter(
                event ->
                    event.date().filter(told -> told.edtf().equals(Edtf.parse(date))).isPresent())
            .toList();
    assertThat(found).as("%s of %s", type, date).hasSize(1);
    return found.get(0);
  }

  private static List<String> participants(EventFinding event) {
    return event.participants().stream().map(participation -> participation.actor().id()).toList();
  }

  private static String[] pair(String folder) {
    return folder.equals(US_MEXICO)
        ? new String[] {"united-states", "mexico"}
        : new String[] {"china", "australia"};
  }
}
