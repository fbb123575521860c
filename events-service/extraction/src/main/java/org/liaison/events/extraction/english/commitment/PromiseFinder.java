package org.liaison.events.extraction.english.commitment;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.liaison.events.extraction.english.claim.Spoken;
import org.liaison.events.extraction.english.clause.Clause;
import org.liaison.events.extraction.english.clause.ClauseKind;
import org.liaison.events.extraction.english.mention.Mention;
import org.liaison.events.extraction.english.mention.MentionKind;
import org.liaison.events.extraction.english.reading.Reading;
import org.liaison.events.extraction.english.word.EnglishWords;
import org.liaison.events.extraction.english.word.Grammar;
import org.liaison.events.extraction.english.word.Verb;
import org.liaison.events.extraction.text.Sentence;

/** Finds "agreed to …", "pledged to …", "will strengthen …", "its commitment to …". */
public final class PromiseFinder {

  private static final int MOST_BEFORE_COLON = 6;
  private static final Set<String> WISHES =
      Set.of("hope", "hopes", "hoped", "wish", "expect", "expects", "urged", "want", "if");

  private final EnglishWords words;
  private final FuturePromises futures;
  private final PromiseList lists;
  private final PromiseEnd ends;
  private final AgreedPromises agreed;

  public PromiseFinder(EnglishWords words) {
    this.words = words;
    this.futures = new FuturePromises(words);
    this.lists = new PromiseList(words);
    this.ends = new PromiseEnd(words);
    this.agreed = new AgreedPromises(words, ends);
  }

  /**
   * @param readings the whole text
   * @param said who says the sentence
   * @param opinion whether the text tells what its author thinks: only what somebody announced is a
   *     promise then
   */
  List<Promise> find(
      Reading reading, List<Reading> readings, Optional<Spoken> said, boolean opinion) {
    List<Promise> promises = new ArrayList<>();
    boolean predicted = said.filter(this::isOutsider).isPresent();
    int done = 0;
    for (int i = 0; i < reading.sentence().size(); i++) {
      List<Promise> found = listed(reading, i, readings);
      if (found.isEmpty()) {
        boolean future = !predicted && (!opinion || isAnnounced(reading, i));
        found = at(reading, i, said, future).map(lists::split).orElse(List.of());
      }
      boolean elsewhere = !found.isEmpty() && !found.get(0).isWithin(reading);
      if (!found.isEmpty() && (elsewhere || found.get(0).from() >= done)) {
        promises.addAll(found);
        done = elsewhere ? reading.sentence().size() : found.get(found.size() - 1).to();
      }
    }
    return promises;
  }

  /** Somebody who speaks for no office: what he says that others will do is his view. */
  private boolean isOutsider(Spoken said) {
    Mention speaker = said.speaker();
    if (speaker.is(MentionKind.GROUP)) {
      String label = speaker.names().get(0).label().toLowerCase(Locale.ROOT);
      return words.list("outsiders").stream().anyMatch(label::contains);
    }
    String affiliation = speaker.affiliation().toLowerCase(Locale.ROOT);
    boolean expert = words.list("expert-words").stream().anyMatch(affiliation::contains);
    boolean office = said.office().isPresent() || PromiseRight.isSpokesperson(speaker);
    boolean officer = affiliation.contains("officer") || affiliation.contains("official");
    return speaker.is(MentionKind.PERSON)
        && !officer
        && speaker.level().isEmpty()
        && (expert || (speaker.states().isEmpty() && !office));
  }

  private Optional<Promise> at(Reading reading, int i, Optional<Spoken> said, boolean future) {
    Clause clause = reading.clauses().of(i);
    if (clause.kind() == ClauseKind.CONDITION || reading.clauses().isConditional(clause)) {
      return Optional.empty();
    }
    Optional<Verb> verb = words.verbIn("commitment-verbs", reading.sentence().key(i));
    if (verb.isPresent()) {
      return agreed.at(reading, i, verb.get());
    }
    if (words.has("commitment-nouns", reading.sentence().key(i))) {
      return agreed.commitmentTo(reading, i);
    }
    return future ? will(reading, i, said) : Optional.empty();
  }

  private Optional<Promise> will(Reading reading, int i, Optional<Spoken> said) {
    return futures
        .at(reading, i)
        .filter(f -> (f.would() ? said.isPresent() || isAnnounced(reading, i) : true))
        .filter(f -> f.deed() || said.isPresent())
        .filter(f -> !isWished(reading.sentence(), i) && !isMeeting(reading.sentence(), f.from()))
        .flatMap(
            f -> {
              int end = ends.of(reading, f.from());
              boolean enough = end > f.from() + 1;
              int from = f.passive() ? whatIsDone(reading, i) : f.from();
              String rule = f.would() ? "promise-announced" : "promise-will";
              return enough
                  ? Optional.of(
                      new Promise(reading, i, i, reading, from, end, 0, f.passive(), rule, 0.7))
                  : Optional.empty();
            });
  }

  /** "controls will be tightened" is promised, not "be tightened". */
  private static int whatIsDone(Reading reading, int modal) {
    int from = reading.clauses().of(modal).from();
    while (from < modal
        && (Grammar.isConjunction(reading.sentence().key(from))
            || !reading.sentence().at(from).isWord())) {
      from++;
    }
    return from;
  }

  /** "We hope that the other side will …". */
  private boolean isWished(Sentence sentence, int i) {
    for (int j = i - 1; j >= Math.max(0, i - 14); j--) {
      if (WISHES.contains(sentence.key(j))) {
        return true;
      }
    }
    return false;
  }

  /** A meeting to come is a plan. */
  private boolean isMeeting(Sentence sentence, int at) {
    boolean holds = sentence.key(at).equals("hold") || sentence.key(at).equals("convene");
    return holds && words.anyIn("meetings", sentence, at + 1, at + 6);
  }

  /** "decided to:" before a list of deeds, one a paragraph. */
  private List<Promise> listed(Reading reading, int i, List<Reading> readings) {
    Sentence sentence = reading.sentence();
    boolean promise =
        words.verbIn("commitment-verbs", sentence.key(i)).isPresent()
            || sentence.key(i).equals("will");
    int last = sentence.size() - 1;
    boolean opens = promise && sentence.key(last).equals(":") && last - i <= MOST_BEFORE_COLON;
    int group = opens ? AgreedPromises.groupStart(sentence, i) : -1;
    if (group < 0) {
      return List.of();
    }
    List<Promise> found = new ArrayList<>();
    for (int next = reading.number() + 1; next < readings.size(); next++) {
      Reading item = readings.get(next);
      int from = lists.itemStart(item);
      if (from < 0 && !PromiseList.isNumbered(item)) {
        break;
      }
      if (from >= 0) {
        Promise one =
            new Promise(
                reading,
                i,
                group,
                item,
                from,
                item.sentence().size(),
                from,
                false,
                "promise-listed",
                0.75);
        found.addAll(lists.split(one));
      }
    }
    return found;
  }

  private boolean isAnnounced(Reading reading, int i) {
    for (int j = i - 1; j >= Math.max(0, i - 25); j--) {
      if (words.verbIn("announcing-verbs", reading.sentence().key(j)).isPresent()) {
        return true;
      }
    }
    return false;
  }
}
