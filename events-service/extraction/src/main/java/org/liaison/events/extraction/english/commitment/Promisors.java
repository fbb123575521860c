package org.liaison.events.extraction.english.commitment;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
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
import org.liaison.events.extraction.english.word.EnglishWords;

/** Tells whose promise it is, and whether who tells it may promise for them. */
final class Promisors {

  private static final Set<String> FIRST_PERSON = Set.of("we", "i");
  static final Set<String> THIRD_PERSON = Set.of("it", "they", "he", "she");

  private final PromisorNames names;
  private final SpeakerFinder speakers;
  private final Subjects subjects;

  Promisors(EnglishWords words, Knowledge knowledge, SpeakerFinder speakers) {
    this.subjects = new Subjects(words);
    this.names = new PromisorNames(words, knowledge);
    this.speakers = speakers;
  }

  /** Nobody if the promise is not theirs who tell it. */
  List<Name> of(Promise promise, List<Reading> readings, Claimed claimed) {
    Optional<Spoken> said = claimed.speaker(promise.reading()).filter(s -> !isJoint(s));
    if (promise.passive()) {
      return said.map(s -> names.own(s, readings, claimed)).orElse(List.of());
    }
    String before = promise.reading().sentence().key(subjectEnd(promise) - 1);
    if (FIRST_PERSON.contains(before)) {
      return said.map(s -> names.own(s, readings, claimed)).orElse(List.of());
    }
    List<Mention> subject = subject(promise, said);
    if (promise.isForetold() && !PromiseRight.mayPromise(promise, subject, said)) {
      return List.of();
    }
    Set<Name> all = new LinkedHashSet<>();
    for (Mention mention : subject) {
      if (promise.isForetold() && PromiseRight.isOrgan(mention)) {
        said.ifPresent(s -> all.addAll(names.state(s)));
        continue;
      }
      all.addAll(names.of(promise, meant(promise, mention, readings, claimed), readings));
    }
    return List.copyOf(all);
  }

  /** A joint statement speaks for all who will do something in it. */
  private static boolean isJoint(Spoken said) {
    return said.speaker().is(MentionKind.GROUP) && label(said.speaker()).startsWith("joint ");
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
}
