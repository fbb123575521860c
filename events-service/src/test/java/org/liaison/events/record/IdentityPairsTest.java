package org.liaison.events.record;

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
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.liaison.events.edtf.Edtf;
import org.liaison.events.extraction.FoundDate;
import org.liaison.events.lexicon.Lexicon;
import org.liaison.events.lexicon.LexiconActor;
import org.liaison.events.lexicon.LexiconMechanism;
import org.liaison.events.record.domain.EventDate;
import org.liaison.events.record.domain.EventMatcher;
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

  /** The figures below are those of the last measurement; the aim is a precision of 0.97. */
  private static final double MOST_FALL = 0.02;

  private static final ObjectMapper JSON = new ObjectMapper();
  private static final Lexicon LEXICON = Lexicon.builtIn();

  @Test
  void joiningIsRightAsOftenAsItWasWhenItWasMeasuredLast() {
    Figures tune = figures("tune");
    Figures check = figures("check");
    System.out.println("identity, tune:  " + tune);
    System.out.println("identity, check: " + check);

    assertThat(check.precision()).isGreaterThanOrEqualTo(0.809 - MOST_FALL);
    assertThat(check.recall()).isGreaterThanOrEqualTo(0.286 - MOST_FALL);
  }

  private static Figures figures(String part) {
    int joined = 0;
    int wrongly = 0;
    int same = 0;
    for (JsonNode pair : pairs()) {
      if (!pair.path("part").asText().equals(part)) {
        continue;
      }
      boolean matched =
          EventMatcher.match(told(pair.path("first")), told(pair.path("second"))).isPresent();
      boolean isSame = pair.path("label").asText().equals("same");
      same += isSame ? 1 : 0;
      joined += matched && isSame ? 1 : 0;
      wrongly += matched && !isSame ? 1 : 0;
    }
    return new Figures(joined, wrongly, same);
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
    return new ToldEvent(
        EventType.valueOf(event.path("type").asText().toUpperCase(Locale.ROOT)),
        event.path("mode").asText(),
        event.path("level").asText(),
        event.path("title").asText(),
        date.isEmpty()
            ? Optional.empty()
            : Optional.of(EventDate.of(new FoundDate(Edtf.parse(date), DateBasis.STATED))),
        texts(event.path("participants")).stream().map(IdentityPairsTest::participant).toList(),
        event.path("place").asText(),
        mechanism(event.path("mechanism").asText()),
        texts(event.path("areas")),
        Factuality.valueOf(event.path("factuality").asText().toUpperCase(Locale.ROOT)));
  }

  private static Participant participant(String name) {
    return LEXICON.actors().stream()
        .filter(actor -> names(actor).anyMatch(name::equalsIgnoreCase))
        .findFirst()
        .map(actor -> new Participant(actor.id(), actor.name(), "participant"))
        .orElseGet(() -> new Participant("", name, "participant"));
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
