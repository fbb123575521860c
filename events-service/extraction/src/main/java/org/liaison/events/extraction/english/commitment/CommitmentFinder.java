package org.liaison.events.extraction.english.commitment;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.liaison.events.extraction.CommitmentFinding;
import org.liaison.events.extraction.FoundDate;
import org.liaison.events.extraction.Name;
import org.liaison.events.extraction.Passage;
import org.liaison.events.extraction.english.claim.Attribution;
import org.liaison.events.extraction.english.claim.Claimed;
import org.liaison.events.extraction.english.claim.SpeakerFinder;
import org.liaison.events.extraction.english.event.Terms;
import org.liaison.events.extraction.english.mention.Knowledge;
import org.liaison.events.extraction.english.reading.Reading;
import org.liaison.events.extraction.english.word.EnglishWords;
import org.liaison.events.extraction.merge.EventMention;
import org.liaison.events.extraction.text.DocumentText;
import org.liaison.events.extraction.text.Sentence;
import org.liaison.events.extraction.time.TimeExpression;
import org.liaison.events.extraction.time.TimeUse;
import org.liaison.events.vocabulary.Factuality;

/**
 * Finds what states and their offices promise; not what others expect of them, nor what is only
 * discussed.
 */
public final class CommitmentFinder {

  private final PromiseFinder promises;
  private final Promisors promisors;
  private final Terms terms;

  public CommitmentFinder(EnglishWords words, Knowledge knowledge, Terms terms) {
    this.promises = new PromiseFinder(words);
    this.promisors = new Promisors(words, knowledge, new SpeakerFinder(words));
    this.terms = terms;
  }

  /**
   * @param events the events of the text with their dates, before they are merged
   * @param claimed who says what in it
   */
  public List<CommitmentFinding> find(
      DocumentText text, List<Reading> readings, List<EventMention> events, Claimed claimed) {
    List<CommitmentFinding> found = new ArrayList<>();
    Set<String> seen = new LinkedHashSet<>();
    for (Reading reading : readings) {
      for (Promise promise :
          promises.find(reading, readings, claimed.speaker(reading), text.source().opinion())) {
        List<Name> names = promisors.of(promise, readings, claimed);
        Optional<CommitmentFinding> commitment = commitment(text, promise, names, events);
        commitment.filter(c -> seen.add(c.promisors() + c.action())).ifPresent(found::add);
      }
    }
    return found;
  }

  private Optional<CommitmentFinding> commitment(
      DocumentText text, Promise promise, List<Name> names, List<EventMention> events) {
    if (names.isEmpty()) {
      return Optional.empty();
    }
    Sentence item = promise.item().sentence();
    return Optional.of(
        new CommitmentFinding(
            names,
            List.of(),
            item.text(promise.from(), promise.to()),
            terms.areas(item, promise.from(), promise.to()),
            DueDates.of(promise, text.source().publishedOn()),
            made(promise.reading(), promise, events),
            List.of(passage(text, promise)),
            promise.rule(),
            promise.confidence()));
  }

  /** The whole sentence, unless several things are promised in it. */
  private static Passage passage(DocumentText text, Promise promise) {
    Sentence item = promise.item().sentence();
    return promise.isWhole()
        ? item.passage(text.codePoints())
        : item.passage(text.codePoints(), promise.passageFrom(), promise.to());
  }

  /** When what is promised here was decided: by the event that tells it, else when it was said. */
  private static Optional<FoundDate> made(
      Reading reading, Promise promise, List<EventMention> events) {
    Optional<FoundDate> decided =
        events.stream()
            .filter(event -> event.sentence() == reading.number() && event.date().isPresent())
            .filter(
                event ->
                    event.factuality() == Factuality.ANNOUNCED
                        || event.factuality() == Factuality.HAPPENED)
            .flatMap(event -> event.date().stream())
            .findFirst();
    return decided.or(() -> time(reading, promise)).or(() -> said(reading));
  }

  private static Optional<FoundDate> time(Reading reading, Promise promise) {
    return reading.times().stream()
        .filter(time -> time.to() <= promise.from() && time.use() == TimeUse.POINT)
        .filter(time -> reading.clauses().same(time.from(), promise.verbAt()))
        .map(TimeExpression::date)
        .findFirst();
  }

  private static Optional<FoundDate> said(Reading reading) {
    return reading.attributions().stream()
        .map(Attribution::stretch)
        .flatMap(
            stretch ->
                reading.times().stream()
                    .filter(t -> t.from() >= stretch.from() && t.to() <= stretch.to()))
        .map(TimeExpression::date)
        .findFirst();
  }
}
