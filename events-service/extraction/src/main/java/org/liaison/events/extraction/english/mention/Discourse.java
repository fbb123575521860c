package org.liaison.events.extraction.english.mention;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.liaison.events.extraction.Name;
import org.liaison.events.extraction.english.word.Grammar;
import org.liaison.events.extraction.text.Sentence;

/**
 * Who was spoken of so far, so that a later "Wu", "he" or "both sides" can be understood. One per
 * document, for one thread.
 */
final class Discourse {

  private static final String HEADS = "heads-of-state";
  private static final String ANY_BODY = "";
  private static final int OPENING = 8;
  private static final Set<String> ACCUSED =
      Set.of("defendants", "suspects", "traffickers", "smugglers", "men", "women", "fugitives");

  private final Map<String, Mention> people = new HashMap<>();
  private final Map<String, Mention> groups = new HashMap<>();
  private List<String> pair;
  private List<Mention> leaders = List.of();
  private Mention lastPerson;
  private Mention lastPlural;
  private Mention lastActor;
  private final Map<String, Mention> bodies = new HashMap<>();
  private final Map<Integer, Mention> unions = new HashMap<>();

  /**
   * @param pair the two states that the text speaks of, as far as is known before reading it; one
   *     alone is no pair
   */
  Discourse(List<String> pair) {
    this.pair = pair.size() == 2 ? List.copyOf(pair) : List.of();
  }

  /** Keeps what a sentence told. */
  void remember(Sentence sentence, List<Mention> mentions) {
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
      if (mention.is(MentionKind.AGENCY) || mention.is(MentionKind.ORGANISATION)) {
        rememberBody(mention);
      }
    }
    forgetPlural(sentence, mentions);
    rememberUnion(mentions);
    List<Mention> actors = mentions.stream().filter(Discourse::isActor).toList();
    actors.stream()
        .filter(m -> isSubject(sentence, m))
        .findFirst()
        .or(() -> actors.stream().filter(m -> m.from() <= OPENING).findFirst())
        .or(() -> actors.stream().filter(m -> isAgent(sentence, m)).findFirst())
        .ifPresent(m -> lastActor = m);
    if (states.size() == 2) {
      pair = List.copyOf(states);
    }
    if (heads.size() == 2 && !heads.get(0).names().equals(heads.get(1).names())) {
      leaders = List.copyOf(heads);
    }
  }

  /** "They" after "the defendants shipped …" are no states. */
  private void forgetPlural(Sentence sentence, List<Mention> mentions) {
    boolean plural = mentions.stream().anyMatch(Mention::isPlural);
    for (int i = 0; i < sentence.size() && !plural; i++) {
      if (sentence.at(i).isLowerCase() && ACCUSED.contains(sentence.key(i))) {
        lastPlural = null;
      }
    }
  }

  static boolean isActor(Mention mention) {
    boolean body =
        mention.is(MentionKind.STATE)
            || mention.is(MentionKind.AGENCY)
            || mention.is(MentionKind.ORGANISATION);
    return body && mention.isActing() && mention.names().size() == 1;
  }

  /** "brought by the Justice Department". */
  private static boolean isAgent(Sentence sentence, Mention mention) {
    int before = mention.from() - 1;
    before -= Grammar.isArticle(sentence.key(before)) ? 1 : 0;
    return sentence.key(before).equals("by");
  }

  /** A verb right behind it, and no preposition before: "China has taken". */
  private static boolean isSubject(Sentence sentence, Mention mention) {
    int before = mention.from() - 1;
    before -= Grammar.isArticle(sentence.key(before)) ? 1 : 0;
    String next = sentence.key(mention.to());
    boolean verb =
        Grammar.isAuxiliary(sentence.at(mention.to()))
            || (next.endsWith("ed") && next.length() > 4);
    return verb
        && !Grammar.isPreposition(sentence.key(before))
        && !sentence.key(before).equals("of");
  }

  /** Who wrote the text or stands in its headline is not who "he" is in its first sentence. */
  void forgetPerson() {
    lastPerson = null;
  }

  /** "Commission on Narcotic Drugs" may be called "the Commission" from now on. */
  private void rememberBody(Mention body) {
    for (Name name : body.names()) {
      for (String word : name.label().toLowerCase(Locale.ROOT).split(" ", -1)) {
        bodies.put(word, body);
      }
    }
    bodies.put(ANY_BODY, body);
  }

  /** Three or more states of one sentence may be called "the six countries" from now on. */
  private void rememberUnion(List<Mention> mentions) {
    Map<String, Name> states = new LinkedHashMap<>();
    for (Mention mention : mentions) {
      if (mention.is(MentionKind.STATE)) {
        mention.names().forEach(name -> states.putIfAbsent(name.id(), name));
      }
    }
    if (states.size() > 2) {
      Mention first = mentions.get(0);
      unions.put(
          states.size(),
          new Mention(
              first.from(),
              first.to(),
              first.to(),
              MentionKind.PAIR,
              List.copyOf(states.values()),
              List.copyOf(states.keySet()),
              "",
              "",
              false));
    }
  }

  /** The body that was last named with this word; "agency" is any. */
  Optional<Mention> bodyCalled(String word) {
    return Optional.ofNullable(bodies.get(word.equals("agency") ? ANY_BODY : word));
  }

  /** The states that were last named together, so many of them. */
  Optional<Mention> union(int count) {
    return Optional.ofNullable(unions.get(count));
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

  /** The state or body that opened the last sentence that one opened. */
  Optional<Mention> lastActor() {
    return Optional.ofNullable(lastActor);
  }

  Optional<Mention> lastPlural() {
    return Optional.ofNullable(lastPlural);
  }
}
