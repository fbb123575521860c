package org.liaison.events.review;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.liaison.events.identity.domain.PossibleDuplicate;
import org.liaison.events.identity.persistence.DuplicateRepository;
import org.liaison.events.query.RecordQueryService;
import org.liaison.events.query.domain.Page;
import org.liaison.events.query.domain.PageRequest;
import org.liaison.events.record.domain.Event;
import org.liaison.events.record.domain.EventField;
import org.liaison.events.record.domain.Evidence;
import org.liaison.events.record.domain.ReviewStatus;
import org.liaison.events.review.domain.EventDraft;
import org.liaison.events.review.domain.History;
import org.liaison.events.review.domain.Quote;
import org.liaison.events.review.domain.ReviewItem;
import org.liaison.events.review.domain.ReviewItem.Duplicate;
import org.liaison.events.review.domain.ReviewReason;
import org.liaison.events.review.domain.SaidEvent;
import org.liaison.events.review.domain.Signature;
import org.liaison.events.review.domain.Step;
import org.liaison.events.review.persistence.ReviewQueries;
import org.liaison.events.review.persistence.StepRepository;

/** What persons do with events: checks what they send, then takes the step. */
@ApplicationScoped
public class ReviewService {

  private final DraftChecker drafts;
  private final QuoteReader quotes;
  private final EventSteps events;
  private final IdentitySteps identities;
  private final UndoSteps undo;
  private final StepRepository steps;
  private final ReviewQueries queries;
  private final DuplicateRepository duplicates;
  private final RecordQueryService records;

  ReviewService(
      DraftChecker drafts,
      QuoteReader quotes,
      EventSteps events,
      IdentitySteps identities,
      UndoSteps undo,
      StepRepository steps,
      ReviewQueries queries,
      DuplicateRepository duplicates,
      RecordQueryService records) {
    this.drafts = drafts;
    this.quotes = quotes;
    this.events = events;
    this.identities = identities;
    this.undo = undo;
    this.steps = steps;
    this.queries = queries;
    this.duplicates = duplicates;
    this.records = records;
  }

  /** Adds an event with the passages that tell it. */
  public Step add(EventDraft draft, List<Quote> told, Signature signature) {
    SaidEvent said = drafts.check(draft);
    List<Evidence> passages = quotes.read(told);
    return events.add(said, passages, signature);
  }

  /**
   * Sets fields of an event, and lets others be as the documents tell.
   *
   * @param revision the one that the person saw
   */
  public Step correct(
      UUID event, long revision, EventDraft draft, Set<EventField> released, Signature signature) {
    return events.correct(event, revision, drafts.check(draft), released, signature);
  }

  /** Confirms or rejects an event. */
  public Step decide(UUID event, long revision, ReviewStatus decision, Signature signature) {
    return events.decide(event, revision, decision, signature);
  }

  /** Adds passages that tell an event. */
  public Step addEvidence(UUID event, long revision, List<Quote> told, Signature signature) {
    List<Evidence> passages = quotes.read(told);
    return events.addEvidence(event, revision, passages, signature);
  }

  /** Two events are one; the other one's passages go to the first. */
  public Step merge(UUID event, long revision, UUID other, Signature signature) {
    return identities.merge(event, revision, other, signature);
  }

  /** Two events are two. */
  public Step tellApart(UUID event, long revision, UUID other, Signature signature) {
    return identities.tellApart(event, revision, other, signature);
  }

  /** One event is two; the passages become an event of their own. */
  public Step split(UUID event, long revision, Set<UUID> passages, Signature signature) {
    return identities.split(event, revision, passages, signature);
  }

  /** Takes a step on an event back; without an id the last one. */
  public Step undo(UUID event, Optional<UUID> step, Signature signature) {
    return undo.undo(event, step, signature);
  }

  /** Every step on an event. */
  @Transactional
  public History history(UUID event) {
    History history = steps.history(List.of(event));
    if (history.steps().isEmpty()) {
      // Nobody took a step; whether there is such an event is another question.
      records.event(event);
    }
    return history;
  }

  /** What waits for a person. */
  @Transactional
  public Page<ReviewItem> queue(Optional<ReviewReason> reason, PageRequest request) {
    Page<UUID> ids = queries.page(reason, request);
    Map<UUID, ReviewReason> reasons = queries.reasons(ids.items());
    List<PossibleDuplicate> pairs = duplicates.of(ids.items());
    Map<UUID, Event> others =
        records
            .events(
                pairs.stream()
                    .flatMap(pair -> Stream.of(pair.first(), pair.second()))
                    .distinct()
                    .toList())
            .stream()
            .collect(Collectors.toMap(Event::id, event -> event));
    return ids.map(
        wanted ->
            records.events(wanted).stream()
                .map(
                    event ->
                        new ReviewItem(
                            reasons.get(event.id()), event, duplicates(event, pairs, others)))
                .toList());
  }

  private static List<Duplicate> duplicates(
      Event event, List<PossibleDuplicate> pairs, Map<UUID, Event> others) {
    return pairs.stream()
        .filter(pair -> pair.first().equals(event.id()) || pair.second().equals(event.id()))
        .map(pair -> new Duplicate(others.get(pair.other(event.id())), pair.resemblance()))
        .toList();
  }
}
