package org.liaison.events.extraction.english.commitment;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.liaison.events.extraction.Name;
import org.liaison.events.extraction.english.claim.Attribution;
import org.liaison.events.extraction.english.claim.Claimed;
import org.liaison.events.extraction.english.claim.SpeakerFinder;
import org.liaison.events.extraction.english.claim.Spoken;
import org.liaison.events.extraction.english.event.Subjects;
import org.liaison.events.extraction.english.mention.Knowledge;
import org.liaison.events.extraction.english.mention.Mention;
import org.liaison.events.extraction.english.mention.MentionKind;
import org.liaison.events.extraction.english.reading.Reading;

/** Tells whose promise it is, and whether who tells it may promise for them. */
final class Promisors {

  private static final Set<String> FIRST_PERSON = Set.of("we", "i");
  static final Set<String> THIRD_PERSON = Set.of("it", "they", "he", "she");
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

  private final Knowledge knowledge;
  private final SpeakerFinder speakers;
  private final Subjects subjects = new Subjects();

  Promisors(Knowledge knowledge, SpeakerFinder speakers) {
    this.knowledge = knowledge;
    this.speakers = speakers;
  }

  /** Nobody if the promise is not theirs who tell it. */
  List<Name> of(Promise promise, List<Reading> readings, Claimed claimed) {
    Optional<Spoken> said = claimed.speaker(promise.reading());
    if (promise.passive()) {
      return said.map(s -> own(s, readings, claimed)).orElse(List.of());
    }
    String before = promise.reading().sentence().key(subjectEnd(promise) - 1);
    if (FIRST_PERSON.contains(before)) {
      return said.map(s -> own(s, readings, claimed)).orElse(List.of());
    }
    List<Mention> subject = subject(promise, said);
    if (promise.isForetold() && !PromiseRight.mayPromise(promise, subject, said)) {
      return List.of();
    }
    Set<Name> names = new LinkedHashSet<>();
    for (Mention mention : subject) {
      names.addAll(names(promise, meant(promise, mention, readings, claimed), readings));
    }
    return List.copyOf(names);
  }

  /** "the commission" is the one that spoke last, if one did. */
  private static Mention meant(
      Promise promise, Mention mention, List<Reading> readings, Claimed claimed) {
    int last = mention.to() - 1;
    String noun = promise.reading().sentence().key(last);
    boolean named = !promise.reading().sentence().at(last).isLowerCase();
    if (named || !mention.is(MentionKind.AGENCY) || mention.to() - mention.from() > 2) {
      return mention;
    }
    for (int i = promise.reading().number() - 1; i >= 0; i--) {
      Optional<Mention> speaker =
          claimed
              .speaker(readings.get(i))
              .map(Spoken::speaker)
              .filter(m -> m.is(MentionKind.AGENCY))
              .filter(m -> label(m).contains(noun));
      if (speaker.isPresent()) {
        return speaker.get();
      }
    }
    return mention;
  }

  private static String label(Mention mention) {
    return mention.names().get(0).label().toLowerCase(Locale.ROOT);
  }

  private static int subjectEnd(Promise promise) {
    int end = promise.groupFrom();
    while (end > 0 && promise.reading().sentence().key(end - 1).equals("also")) {
      end--;
    }
    return end;
  }

  /** Who stands before the verb: the phrase there, else by the clauses. */
  private List<Mention> subject(Promise promise, Optional<Spoken> said) {
    Reading reading = promise.reading();
    List<Mention> told = joined(promise);
    if (!told.isEmpty()) {
      return told;
    }
    Optional<Mention> phrase =
        speakers.before(
            reading.sentence(), promise.groupFrom(), reading.mentions(), reading.times());
    if (phrase.isPresent()) {
      Mention mention = phrase.get();
      String key = reading.sentence().key(mention.from());
      boolean pronoun = mention.to() == mention.from() + 1 && THIRD_PERSON.contains(key);
      List<Mention> speaker = pronoun ? speakerBefore(reading, mention) : List.of();
      return speaker.isEmpty() ? coordinated(reading, mention) : speaker;
    }
    List<Mention> acting =
        subjects.of(reading, promise.groupFrom(), reading.clauses().of(promise.verbAt())).stream()
            .filter(m -> m.isActing() || !m.states().isEmpty())
            .toList();
    return acting.isEmpty() && !promise.isForetold()
        ? said.map(s -> List.of(s.speaker())).orElse(acting)
        : acting;
  }

  /** "said Myanmar welcomed it and would send officers": who would is whom he spoke of first. */
  private static List<Mention> joined(Promise promise) {
    Reading reading = promise.reading();
    boolean and =
        promise.isForetold()
            && promise.groupFrom() > 1
            && reading.sentence().key(promise.groupFrom() - 1).equals("and");
    if (!and) {
      return List.of();
    }
    return reading.attributions().stream()
        .filter(a -> a.form() == Attribution.Form.FRONT && a.verbAt() < promise.groupFrom())
        .flatMap(
            a ->
                reading.mentions().stream()
                    .filter(m -> m.from() >= a.stretch().to() && m.from() <= a.stretch().to() + 2))
        .filter(Mention::isActing)
        .limit(1)
        .toList();
  }

  /** "The Commerce Department announced that it would …". */
  private static List<Mention> speakerBefore(Reading reading, Mention pronoun) {
    boolean person = Set.of("he", "she").contains(reading.sentence().key(pronoun.from()));
    return reading.attributions().stream()
        .filter(a -> a.verbAt() < pronoun.from() && a.form() == Attribution.Form.FRONT)
        .map(Attribution::speaker)
        .filter(m -> person == m.is(MentionKind.PERSON))
        .findFirst()
        .map(m -> coordinated(reading, m))
        .orElse(List.of());
  }

  /** "Treasury and UIF", "China, Laos and Vietnam". */
  private static List<Mention> coordinated(Reading reading, Mention last) {
    List<Mention> all = new ArrayList<>();
    all.add(last);
    owner(reading, last).ifPresent(all::add);
    Mention next = last;
    List<Mention> mentions = reading.mentions();
    for (int i = mentions.size() - 1; i >= 0; i--) {
      Mention mention = mentions.get(i);
      boolean joined =
          mention.to() < next.from()
              && mention.to() >= next.from() - 3
              && isJoint(reading, mention.to(), next.from())
              && !mention.is(MentionKind.ADJECTIVE)
              && !mention.locative();
      if (joined) {
        all.add(0, mention);
        next = mention;
      }
    }
    return all;
  }

  /** "The Justice Department's Office of International Affairs" speaks for both. */
  private static Optional<Mention> owner(Reading reading, Mention office) {
    boolean owned =
        reading.sentence().key(office.from() - 1).equals("'s")
            && (office.is(MentionKind.ORGANISATION) || office.is(MentionKind.AGENCY));
    return owned
        ? reading.mentions().stream()
            .filter(m -> m.is(MentionKind.AGENCY) && m.to() == office.from() - 1)
            .findFirst()
        : Optional.empty();
  }

  private static boolean isJoint(Reading reading, int from, int to) {
    boolean joint = false;
    for (int i = from; i < to; i++) {
      String key = reading.sentence().key(i);
      joint |= key.equals("and") || key.equals(",");
      if (!key.equals("and") && !key.equals(",") && !key.equals("the")) {
        return false;
      }
    }
    return joint;
  }

  private List<Name> names(Promise promise, Mention mention, List<Reading> readings) {
    if (mention.is(MentionKind.GROUP)) {
      return groupNames(promise, mention, readings);
    }
    if (mention.is(MentionKind.ADJECTIVE)) {
      return mention.states().stream().map(knowledge::name).toList();
    }
    boolean body = mention.is(MentionKind.ORGANISATION) && promise.verb().equals("decide");
    return body ? List.of() : mention.names();
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

  /** For whom "we" stands in somebody's words. */
  private List<Name> own(Spoken said, List<Reading> readings, Claimed claimed) {
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
