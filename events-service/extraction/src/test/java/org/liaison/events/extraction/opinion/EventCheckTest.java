package org.liaison.events.extraction.opinion;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.liaison.events.edtf.Edtf;
import org.liaison.events.extraction.EventFinding;
import org.liaison.events.extraction.FoundDate;
import org.liaison.events.extraction.Passage;
import org.liaison.events.extraction.SourceText;
import org.liaison.events.extraction.Temporal;
import org.liaison.events.extraction.opinion.ProposedEvent.Actor;
import org.liaison.events.lexicon.Lexicon;
import org.liaison.events.vocabulary.DateBasis;

/** What of a proposed event's values reaches the finding. */
class EventCheckTest {

  private static final FieldKnowledge KNOWLEDGE = FieldKnowledge.of(Lexicon.builtIn());
  private static final String MEET = "The Chinese side and WHO staff met in Vienna";

  private static final SourceText SOURCE =
      Sources.english(
          """
          In July, all was quiet. The Chinese side and WHO staff met in Vienna on training.
          In 1997, things were different for those who recall it.
          """);

  private final OpinionTally tally = new OpinionTally();

  @Test
  void aDateOfThePassageKeepsItsBasis() throws NotAddedException {
    EventFinding event = check(proposed("2024-07", "In July, all was quiet. The Chinese side"));
    assertThat(event.date()).contains(date("2024-07", DateBasis.RELATIVE));
  }

  @Test
  void aDateOfTheSameParagraphIsInferred() throws NotAddedException {
    assertThat(check(proposed("2024-07", MEET)).date())
        .contains(date("2024-07", DateBasis.INFERRED));
  }

  @Test
  void aDateThatIsMorePreciseOtherwiseMadeUpOrNoneAtAllIsLeftOut() throws NotAddedException {
    for (String date : List.of("2024-07-30", "2023-07", "2024-07~", "1997", "last July")) {
      assertThat(check(proposed(date, MEET)).date()).as(date).isEmpty();
    }
    assertThat(tally.of(Unsupported.DATE)).isEqualTo(5);
  }

  @Test
  void namesInTheTextGetTheirIdsAndOthersAreLeftOut() throws NotAddedException {
    EventFinding event =
        check(
            event(
                "",
                List.of(
                    new Actor("Chinese", "host"),
                    new Actor("China", "host"),
                    new Actor("WHO", "guest of honour"),
                    new Actor("who", "participant"),
                    new Actor("staff", "participant"),
                    new Actor("staf", "participant")),
                "Vienna",
                ""));
    assertThat(event.participants())
        .extracting(p -> p.actor().id(), p -> p.actor().label(), p -> p.role())
        .contains(tuple("china", "China", "host"), tuple("", "staff", "participant"))
        .hasSize(4);
    assertThat(tally.of(Unsupported.NAME)).as("China, staf").isEqualTo(2);
    assertThat(tally.of(Unsupported.ROLE)).isOne();
    assertThat(event.place()).isEqualTo("Vienna");
    assertThat(event.areas()).contains("training");
  }

  @Test
  void modePlaceAndMechanismMustBeKnown() throws NotAddedException {
    EventFinding event = check(event("abolished", List.of(), "Paris", "The Chinese side"));
    assertThat(event.mode()).isEmpty();
    assertThat(event.place()).isEmpty();
    assertThat(event.mechanism()).isEmpty();
    assertThat(tally.of(Unsupported.MODE)).isOne();
    assertThat(tally.of(Unsupported.PLACE)).isOne();
    assertThat(tally.of(Unsupported.MECHANISM)).isOne();
  }

  @Test
  void aKnownModeIsKept() throws NotAddedException {
    assertThat(check(event("held", List.of(), "", "")).mode()).isEqualTo("held");
  }

  @Test
  void aLongPassageMakesAShortTitleOnOneLine() throws NotAddedException {
    String line = "The envoys met and " + "talked and ".repeat(40) + "left.";
    EventFinding event =
        new EventCheck(
                new CheckedText(Sources.english(line), List.of()),
                KNOWLEDGE,
                new Stamp("second-opinion:parrot"),
                tally)
            .check(proposed("", line), List.of());
    assertThat(event.title()).startsWith("The envoys met and talked").endsWith("…").hasSize(160);
    assertThat(event.evidence().get(0).exact()).isEqualTo(line);
  }

  private EventFinding check(ProposedEvent proposed) throws NotAddedException {
    List<Temporal> temporals =
        List.of(
            new Temporal(new Passage(0, 7, "In July"), date("2024-07", DateBasis.RELATIVE)),
            new Temporal(new Passage(82, 89, "In 1997"), date("1997", DateBasis.STATED)));
    return new EventCheck(
            new CheckedText(SOURCE, temporals),
            KNOWLEDGE,
            new Stamp("second-opinion:parrot"),
            tally)
        .check(proposed, List.of());
  }

  private static FoundDate date(String edtf, DateBasis basis) {
    return new FoundDate(Edtf.parse(edtf), basis);
  }

  private static ProposedEvent proposed(String date, String quote) {
    return new ProposedEvent(
        "meeting", "", "happened", date, List.of(), "", "", 0.5, FixedOpinion.quotes(quote));
  }

  private static ProposedEvent event(
      String mode, List<Actor> actors, String place, String mechanism) {
    return new ProposedEvent(
        "meeting",
        mode,
        "happened",
        "",
        actors,
        place,
        mechanism,
        0.5,
        FixedOpinion.quotes(MEET + " on training"));
  }
}
