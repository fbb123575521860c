package org.liaison.events.query;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.liaison.events.problem.ErrorCode;
import org.liaison.events.problem.RecordException;
import org.liaison.events.query.domain.ClaimFilter;
import org.liaison.events.query.domain.CommitmentFilter;
import org.liaison.events.query.domain.EventFilter;
import org.liaison.events.query.domain.Page;
import org.liaison.events.query.domain.PageRequest;
import org.liaison.events.query.domain.Period;
import org.liaison.events.query.domain.TimelineCount;
import org.liaison.events.query.persistence.EventQueries;
import org.liaison.events.query.persistence.LedgerQueries;
import org.liaison.events.record.domain.Claim;
import org.liaison.events.record.domain.Commitment;
import org.liaison.events.record.domain.Event;
import org.liaison.events.record.domain.Evidence;
import org.liaison.events.record.domain.Subject;
import org.liaison.events.record.persistence.ClaimRepository;
import org.liaison.events.record.persistence.CommitmentRepository;
import org.liaison.events.record.persistence.EventRepository;
import org.liaison.events.record.persistence.EvidenceRepository;

/** Reads the record: items with the passages that prove them. */
@ApplicationScoped
public class RecordQueryService {

  /** Passages of an event that a list shows. */
  private static final int LISTED_EVIDENCE = 20;

  private final EventQueries eventQueries;
  private final LedgerQueries ledgerQueries;
  private final EventRepository events;
  private final ClaimRepository claims;
  private final CommitmentRepository commitments;
  private final EvidenceRepository evidence;

  RecordQueryService(
      EventQueries eventQueries,
      LedgerQueries ledgerQueries,
      EventRepository events,
      ClaimRepository claims,
      CommitmentRepository commitments,
      EvidenceRepository evidence) {
    this.eventQueries = eventQueries;
    this.ledgerQueries = ledgerQueries;
    this.events = events;
    this.claims = claims;
    this.commitments = commitments;
    this.evidence = evidence;
  }

  @Transactional
  public Page<Event> events(EventFilter filter, PageRequest request) {
    return eventQueries.page(filter, request).map(ids -> listed(ids, filter.document()));
  }

  /** Events by their ids, in that order, as lists show them. */
  @Transactional
  public List<Event> events(List<UUID> ids) {
    return listed(ids, Optional.empty());
  }

  @Transactional
  public Event event(UUID id) {
    Event found =
        events
            .find(id)
            .orElseThrow(
                () ->
                    new RecordException(
                        ErrorCode.EVENT_NOT_FOUND, "There is no event with the id " + id));
    Map<UUID, List<Evidence>> all = evidence.all(Subject.Kind.EVENT, List.of(id));
    return found.with(all.getOrDefault(id, List.of()));
  }

  @Transactional
  public List<TimelineCount> timeline(EventFilter filter, Optional<Period> by) {
    return eventQueries.count(filter, by.orElse(Period.YEAR));
  }

  @Transactional
  public Page<Claim> claims(ClaimFilter filter, PageRequest request) {
    return ledgerQueries.page(filter, request).map(this::claims);
  }

  /** Claims by their ids, in that order, with their passages. */
  @Transactional
  public List<Claim> claims(List<UUID> ids) {
    Map<UUID, List<Evidence>> proofs = evidence.all(Subject.Kind.CLAIM, ids);
    return inOrder(
        ids,
        Claim::id,
        claims.byId(ids),
        claim -> claim.with(proofs.getOrDefault(claim.id(), List.of())));
  }

  @Transactional
  public Page<Commitment> commitments(CommitmentFilter filter, PageRequest request) {
    Page<UUID> ids = ledgerQueries.page(filter, request);
    Map<UUID, List<Evidence>> proofs = evidence.all(Subject.Kind.COMMITMENT, ids.items());
    return ids.map(
        wanted ->
            inOrder(
                wanted,
                Commitment::id,
                commitments.byId(wanted),
                commitment -> commitment.with(proofs.getOrDefault(commitment.id(), List.of()))));
  }

  /** A commitment with its passages. */
  @Transactional
  public Commitment commitment(UUID id) {
    Commitment found =
        commitments
            .find(id)
            .orElseThrow(
                () ->
                    new RecordException(
                        ErrorCode.COMMITMENT_NOT_FOUND,
                        "There is no commitment with the id " + id));
    return found.with(
        evidence.all(Subject.Kind.COMMITMENT, List.of(id)).getOrDefault(id, List.of()));
  }

  private List<Event> listed(List<UUID> ids, Optional<UUID> document) {
    Map<UUID, List<Evidence>> best = evidence.best(ids, LISTED_EVIDENCE, document);
    return inOrder(
        ids,
        Event::id,
        events.byId(ids),
        event -> event.with(best.getOrDefault(event.id(), List.of())));
  }

  /** What was removed since its id was read is left out. */
  private static <T> List<T> inOrder(
      List<UUID> wanted, Function<T, UUID> id, List<T> found, UnaryOperator<T> complete) {
    Map<UUID, T> byId = found.stream().collect(Collectors.toMap(id, Function.identity()));
    return wanted.stream().map(byId::get).filter(Objects::nonNull).map(complete).toList();
  }
}
