package org.liaison.events.extraction.english.mention;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Who was spoken of so far, so that a later "Wu", "he" or "both sides" can be understood. One per
 * document, for one thread.
 */
final class Discourse {

  private static final String HEADS = "heads-of-state";

  private final Map<String, Mention> people = new HashMap<>();
  private final Map<String, Mention> groups = new HashMap<>();
  private List<String> pair;
  private List<Mention> leaders = List.of();
  private Mention lastPerson;
  private Mention lastPlural;

  /**
   * @param pair the two states that the text speaks of, as far as is known before reading it
   */
  Discourse(List<String> pair) {
    this.pair = List.copyOf(pair);
  }

  /** Keeps what a sentence told. */
  void remember(List<Mention> mentions) {
    Set<String> states = new LinkedHashSet<>();
    List<Mention> heads = new ArrayList<>();
    for (Mention mention : mentions) {
      if (!mention.is(MentionKind.PAIR) && !mention.locative()) {
        states.addAll(mention.states());
      }
      if (mention.is(MentionKind.PERSON)) {
        lastPerson = mention;
        if (mention.level().equals(HEADS)) {
          heads.add(mention);
        }
      }
      if (mention.is(MentionKind.GROUP) && !mention.states().isEmpty()) {
        String label = mention.names().get(0).label();
        groups.put(label.substring(label.lastIndexOf(' ') + 1), mention);
      }
      if (mention.isPlural()) {
        lastPlural = mention;
      }
    }
    if (states.size() == 2) {
      pair = List.copyOf(states);
    }
    if (heads.size() == 2 && !heads.get(0).names().equals(heads.get(1).names())) {
      leaders = List.copyOf(heads);
    }
  }

  /** A person may be called by each word of the name from now on. */
  void introduce(Mention person, List<String> nameKeys) {
    for (String key : nameKeys) {
      people.put(key, person);
    }
  }

  Optional<Mention> personCalled(String key) {
    return Optional.ofNullable(people.get(key));
  }

  /** The group that was last called so with its state ("Chinese delegation"). */
  Optional<Mention> groupCalled(String noun) {
    return Optional.ofNullable(groups.get(noun));
  }

  List<String> pair() {
    return pair;
  }

  List<Mention> leaders() {
    return leaders;
  }

  Optional<Mention> lastPerson() {
    return Optional.ofNullable(lastPerson);
  }

  Optional<Mention> lastPlural() {
    return Optional.ofNullable(lastPlural);
  }
}
