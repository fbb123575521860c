package org.liaison.events.extraction.english.commitment;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.liaison.events.extraction.Name;
import org.liaison.events.extraction.english.claim.Claimed;
import org.liaison.events.extraction.english.claim.Spoken;
import org.liaison.events.extraction.english.mention.Knowledge;
import org.liaison.events.extraction.english.mention.Mention;
import org.liaison.events.extraction.english.mention.MentionKind;
import org.liaison.events.extraction.english.reading.Reading;
import org.liaison.events.extraction.english.word.EnglishWords;

/** Names those for whom "the two sides", "we" or "Chinese officials" stand in a promise. */
final class PromisorNames {

  private static final Set<String> EACH = Set.of("each", "both", "the");
  static final Set<String> SIDES =
      Set.of(
          "side",
          "sides",
          "party",
          "parties",
          "country",
          "countries",
          "government",
          "governments",
          "state",
          "states",
          "nations");
  private static final List<String> NUMBERS =
      List.of("", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten");

  private final EnglishWords words;
  private final Knowledge knowledge;

  PromisorNames(EnglishWords words, Knowledge knowledge) {
    this.words = words;
    this.knowledge = knowledge;
  }

  /** The names of somebody before the verb. */
  List<Name> of(Promise promise, Mention mention, List<Reading> readings) {
    if (isPrivate(mention)) {
      return List.of();
    }
    if (mention.is(MentionKind.GROUP)) {
      return groupNames(promise, mention, readings);
    }
    if (mention.is(MentionKind.ADJECTIVE)) {
      return mention.states().stream().map(knowledge::name).toList();
    }
    boolean body = mention.is(MentionKind.ORGANISATION) && promise.verb().equals("decide");
    return body ? List.of() : mention.names();
  }

  /** What sellers promise their customers, or defendants the court, is no business of states. */
  private boolean isPrivate(Mention mention) {
    boolean unknown = mention.states().isEmpty() && mention.level().isEmpty();
    if (mention.is(MentionKind.PERSON)) {
      String office = mention.affiliation().toLowerCase(Locale.ROOT);
      return unknown && mention.names().get(0).id().isEmpty() && isSuspect(office);
    }
    String label = mention.names().isEmpty() ? "" : mention.names().get(0).label();
    return mention.is(MentionKind.GROUP) && unknown && isSuspect(label.toLowerCase(Locale.ROOT));
  }

  private boolean isSuspect(String label) {
    String noun = label.substring(label.lastIndexOf(' ') + 1);
    return label.isEmpty()
        || words.has("private-parties", noun)
        || words.has("document-nouns", noun);
  }

  private List<Name> groupNames(Promise promise, Mention group, List<Reading> readings) {
    String label = group.names().get(0).label().toLowerCase(Locale.ROOT);
    String noun = label.substring(label.lastIndexOf(' ') + 1);
    String first = promise.reading().sentence().key(group.from());
    int number = NUMBERS.indexOf(label.substring(0, Math.max(0, label.indexOf(' '))));
    boolean sides = label.equals(noun) && EACH.contains(first);
    if (SIDES.contains(noun) && (sides || number > 1)) {
      List<Name> several = together(readings, number > 1 ? number : 2);
      if (!several.isEmpty()) {
        return several;
      }
    }
    if (!group.states().isEmpty()) {
      return group.states().stream().map(knowledge::name).toList();
    }
    return promise.isForetold() || promise.verb().equals("decide") ? List.of() : group.names();
  }

  /** So many states named in one sentence. */
  private List<Name> together(List<Reading> readings, int number) {
    for (Reading reading : readings) {
      Set<Name> states = new LinkedHashSet<>();
      for (Mention mention : reading.mentions()) {
        if (mention.is(MentionKind.STATE) || mention.is(MentionKind.PAIR)) {
          mention.states().forEach(id -> states.add(knowledge.name(id)));
        }
      }
      if (states.size() == number) {
        return List.copyOf(states);
      }
    }
    return List.of();
  }

  /** The state for which somebody speaks, if it is known. */
  List<Name> state(Spoken said) {
    List<String> states =
        said.office()
            .map(Mention::states)
            .filter(some -> !some.isEmpty())
            .orElse(said.speaker().states());
    return states.stream().limit(1).map(knowledge::name).toList();
  }

  /** For whom "we" stands in somebody's words. */
  List<Name> own(Spoken said, List<Reading> readings, Claimed claimed) {
    Mention speaker = said.speaker();
    boolean body = !speaker.is(MentionKind.PERSON) && !speaker.is(MentionKind.GROUP);
    if (body) {
      return speaker.names();
    }
    if (said.office().isPresent()) {
      return said.office().get().names();
    }
    if (!speaker.states().isEmpty()) {
      return speaker.states().stream().map(knowledge::name).toList();
    }
    return PromiseRight.isSpokesperson(speaker) ? home(said, readings, claimed) : List.of();
  }

  /** The state of which a spokesperson speaks most. */
  private static List<Name> home(Spoken said, List<Reading> readings, Claimed claimed) {
    Map<Name, Integer> counts = new LinkedHashMap<>();
    for (Reading reading : readings) {
      boolean same =
          claimed.speaker(reading).filter(s -> s.speaker().equals(said.speaker())).isPresent();
      if (same) {
        reading.mentions().stream()
            .filter(m -> m.is(MentionKind.STATE) && m.from() <= 2)
            .forEach(m -> counts.merge(m.names().get(0), 1, Integer::sum));
      }
    }
    return counts.entrySet().stream()
        .max(Map.Entry.comparingByValue())
        .map(entry -> List.of(entry.getKey()))
        .orElse(List.of());
  }
}
