package org.liaison.events.identity;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.liaison.events.edtf.Edtf;
import org.liaison.events.extraction.FoundDate;
import org.liaison.events.identity.domain.Comparison;
import org.liaison.events.identity.domain.Knowledge;
import org.liaison.events.identity.domain.Report;
import org.liaison.events.identity.domain.Resemblance;
import org.liaison.events.lexicon.Lexicon;
import org.liaison.events.lexicon.LexiconActor;
import org.liaison.events.lexicon.LexiconMechanism;
import org.liaison.events.record.domain.EventDate;
import org.liaison.events.record.domain.Participant;
import org.liaison.events.record.domain.ToldEvent;
import org.liaison.events.vocabulary.DateBasis;
import org.liaison.events.vocabulary.EventType;
import org.liaison.events.vocabulary.Factuality;

/**
 * How well reports of one event are told from reports of two, on pairs that were labelled without
 * knowing the matcher; gold/README.md says how.
 */
class IdentityPairsTest {

  private static final Path PAIRS = Path.of("extraction/gold/identity/pairs.jsonl");

  /** How often what is joined without asking must be right. */
  private static final double AIM = 0.97;

  /** The other figures below are those of the last measurement. */
  private static final double MOST_FALL = 0.02;

  private static final ObjectMapper JSON = new ObjectMapper();
  private static final Lexicon LEXICON = Lexicon.builtIn();
  private static final Knowledge KNOWLEDGE = new Knowledge(LEXICON);

  /** Types of which the pairs of the older parts name the one who does it first. */
  private static final Set<EventType> DOER_FIRST =
      Set.of(
          EventType.SANCTION,
          EventType.CONTROL,
          EventType.ENFORCEMENT,
          EventType.LEGISLATION,
          EventType.REPORT,
          EventType.STATEMENT,
          EventType.VISIT,
          EventType.THREAT);

  @Test
  void joiningIsRightAsOftenAsItWasWhenItWasMeasuredLast() {
    for (String part : List.of("tune", "check", "proof")) {
      System.out.println("identity, " + part + ": joined " + joined(part));
      System.out.println("identity, " + part + ": joined or proposed " + proposed(part));
    }

    assertThat(joined("check").precision()).isGreaterThanOrEqualTo(AIM);
    assertThat(joined("check").recall()).isGreaterThanOrEqualTo(0.258 - MOST_FALL);
    assertThat(joined("proof").precision()).isGreaterThanOrEqualTo(0.965 - MOST_FALL);
    assertThat(joined("proof").recall()).isGreaterThanOrEqualTo(0.365 - MOST_FALL);
    assertThat(proposed("proof").recall()).isGreaterThanOrEqualTo(0.833 - MOST_FALL);
  }

  private static Figures joined(String part) {
    return figures(part, Resemblance::same);
  }

  private static Figures proposed(String part) {
    return figures(part, Resemblance::possible);
  }

  private static Figures figures(String part, Predicate<Resemblance> enough) {
    int joined = 0;
    int wrongly = 0;
    int same = 0;
    for (JsonNode pair : pairs()) {
      if (!pair.path("part").asText().equals(part)) {
        continue;
      }
      Optional<Resemblance> resemblance =
          Comparison.of(report(pair.path("first")), report(pair.path("second")));
      boolean matched = resemblance.filter(enough).isPresent();
      boolean isSame = pair.path("label").asText().equals("same");
      same += isSame ? 1 : 0;
      joined += matched && isSame ? 1 : 0;
      wrongly += matched && !isSame ? 1 : 0;
    }
    return new Figures(joined, wrongly, same);
  }

  private static Report report(JsonNode event) {
    return Report.of(told(event), KNOWLEDGE);
  }

  private static List<JsonNode> pairs() {
    try (Stream<String> lines = Files.lines(PAIRS)) {
      List<JsonNode> pairs = new ArrayList<>();
      for (String line : lines.toList()) {
        pairs.add(JSON.readTree(line));
      }
      return pairs;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static ToldEvent told(JsonNode event) {
    String date = event.path("date").asText();
    EventType type = EventType.valueOf(event.path("type").asText().toUpperCase(Locale.ROOT));
    return new ToldEvent(
        type,
        event.path("mode").asText(),
        event.path("level").asText(),
        event.path("title").asText(),
        date.isEmpty()
            ? Optional.empty()
            : Optional.of(EventDate.of(new FoundDate(Edtf.parse(date), DateBasis.STATED))),
        participants(event, type),
        event.path("place").asText(),
        mechanism(event.path("mechanism").asText()),
        texts(event.path("areas")),
        Factuality.valueOf(event.path("factuality").asText().toUpperCase(Locale.ROOT)));
  }

  private static List<Participant> participants(JsonNode event, EventType type) {
    List<String> names = texts(event.path("participants"));
    List<String> roles = texts(event.path("roles"));
    List<Participant> participants = new ArrayList<>();
    for (int i = 0; i < names.size(); i++) {
      String role = DOER_FIRST.contains(type) ? "target" : "participant";
      if (!roles.isEmpty()) {
        role = roles.get(i);
      } else if (DOER_FIRST.contains(type) && (i == 0 || sameSide(names.get(0), names.get(i)))) {
        role = "actor";
      }
      participants.add(participant(names.get(i), role));
    }
    return participants;
  }

  private static boolean sameSide(String first, String other) {
    String state = state(first);
    return !state.isEmpty() && state.equals(state(other));
  }

  private static String state(String name) {
    return actor(name).map(LexiconActor::state).orElse("");
  }

  private static Participant participant(String name, String role) {
    return actor(name)
        .map(actor -> new Participant(actor.id(), actor.name(), role))
        .orElseGet(() -> new Participant("", name, role));
  }

  private static Optional<LexiconActor> actor(String name) {
    return LEXICON.actors().stream()
        .filter(actor -> names(actor).anyMatch(name::equalsIgnoreCase))
        .findFirst();
  }

  private static Stream<String> names(LexiconActor actor) {
    return Stream.concat(
        Stream.of(actor.id(), actor.name(), actor.nameZh()), actor.aliases().stream());
  }

  private static String mechanism(String name) {
    return LEXICON.mechanisms().stream()
        .filter(
            mechanism ->
                mechanism.name().equalsIgnoreCase(name)
                    || mechanism.aliases().stream().anyMatch(name::equalsIgnoreCase))
        .findFirst()
        .map(LexiconMechanism::id)
        .orElse("");
  }

  private static List<String> texts(JsonNode array) {
    List<String> texts = new ArrayList<>();
    array.forEach(text -> texts.add(text.asText()));
    return texts;
  }

  /**
   * What was joined.
   *
   * @param joined pairs of one event that were
   * @param wrongly pairs of two events that were
   * @param same pairs of one event in all
   */
  private record Figures(int joined, int wrongly, int same) {

    double precision() {
      return joined / (double) (joined + wrongly);
    }

    double recall() {
      return joined / (double) same;
    }

    @Override
    public String toString() {
      return "%d of %d joined, %d wrongly: precision %.3f, recall %.3f"
          .formatted(joined, same, wrongly, precision(), recall());
    }
  }
}
