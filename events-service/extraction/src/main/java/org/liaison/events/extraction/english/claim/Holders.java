package org.liaison.events.extraction.english.claim;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.liaison.events.extraction.english.mention.Mention;
import org.liaison.events.extraction.english.mention.MentionKind;
import org.liaison.events.extraction.english.reading.Reading;
import org.liaison.events.extraction.english.word.EnglishWords;

/** Finds the person of a text for whom a title stands: "the lawmaker", "Mexico's president". */
final class Holders {

  private static final int MEMORY = 12;
  private static final Set<String> LEADERS =
      Set.of("president", "premier", "prime minister", "leader");

  /** Titles as they stand before names. */
  private static final Map<String, List<String>> SHORT =
      Map.of(
          "lawmaker", List.of("rep.", "sen.", "representative", "senator", "congressman"),
          "senator", List.of("sen."),
          "congressman", List.of("rep.", "representative"),
          "congresswoman", List.of("rep.", "representative"),
          "representative", List.of("rep."),
          "governor", List.of("gov."));

  /** Of these a state has many. */
  private static final Set<String> SHARED = Set.of("official", "spokesperson");

  private final EnglishWords words;
  private final List<Reading> readings;

  /** Looked for once: to search the whole text for each mention takes quadratic time. */
  private final Map<Office, Optional<Mention>> known = new HashMap<>();

  /**
   * @param readings the whole text
   */
  Holders(EnglishWords words, List<Reading> readings) {
    this.words = words;
    this.readings = readings;
  }

  /** Who holds an office of a state. */
  Optional<Mention> of(List<String> states, String title) {
    return SHARED.contains(title)
        ? Optional.empty()
        : known.computeIfAbsent(new Office(states, title), this::holder);
  }

  /** An office of one of some states. */
  private record Office(List<String> states, String title) {}

  private Optional<Mention> holder(Office office) {
    return readings.stream()
        .flatMap(reading -> reading.mentions().stream())
        .filter(person -> person.states().stream().anyMatch(office.states()::contains))
        .filter(person -> holds(person, office.title()))
        .findFirst();
  }

  /** Who was named last with such a title. */
  Optional<Mention> before(Reading reading, Mention speaker, String title) {
    for (int i = reading.number(); i >= Math.max(0, reading.number() - MEMORY); i--) {
      boolean here = i == reading.number();
      Optional<Mention> holder =
          readings.get(i).mentions().stream()
              .filter(person -> !here || person.to() <= speaker.from())
              .filter(person -> holds(person, title))
              .reduce((first, second) -> second);
      if (holder.isPresent()) {
        return holder;
      }
    }
    return Optional.empty();
  }

  private boolean holds(Mention person, String title) {
    if (!person.is(MentionKind.PERSON)) {
      return false;
    }
    boolean head = LEADERS.contains(title) && person.level().equals("heads-of-state");
    boolean titled = words.has("title-words", title) && SpeakerKinds.isCalled(person, title);
    return head
        || titled
        || SHORT.getOrDefault(title, List.of()).stream()
            .anyMatch(other -> SpeakerKinds.isCalled(person, other));
  }
}
