package org.liaison.events.commitment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.liaison.events.commitment.domain.CommitmentHistory;
import org.liaison.events.commitment.domain.CommitmentStatus;
import org.liaison.events.commitment.domain.Keeping;
import org.liaison.events.commitment.domain.KeepingCandidate;
import org.liaison.events.commitment.domain.PromiseDraft;
import org.liaison.events.commitment.persistence.CandidateQueries;
import org.liaison.events.commitment.persistence.CommitmentStepRepository;
import org.liaison.events.problem.ErrorCode;
import org.liaison.events.problem.RecordException;
import org.liaison.events.query.RecordQueryService;
import org.liaison.events.record.domain.Commitment;
import org.liaison.events.record.domain.Evidence;
import org.liaison.events.record.domain.Promise;
import org.liaison.events.review.QuoteReader;
import org.liaison.events.review.domain.Quote;
import org.liaison.events.review.domain.Signature;

/** What persons do with commitments: checks what they send, then takes the step. */
@ApplicationScoped
public class CommitmentService {

  private final PromiseChecker promises;
  private final QuoteReader quotes;
  private final CommitmentSteps steps;
  private final CommitmentStepRepository history;
  private final CandidateQueries candidates;
  private final PromisedTypes types;
  private final RecordQueryService records;

  CommitmentService(
      PromiseChecker promises,
      QuoteReader quotes,
      CommitmentSteps steps,
      CommitmentStepRepository history,
      CandidateQueries candidates,
      PromisedTypes types,
      RecordQueryService records) {
    this.promises = promises;
    this.quotes = quotes;
    this.steps = steps;
    this.history = history;
    this.candidates = candidates;
    this.types = types;
    this.records = records;
  }

  /** Adds a commitment with the passages that make it. */
  public Commitment add(PromiseDraft draft, List<Quote> made, Signature signature) {
    Promise promise = promises.check(draft);
    List<Evidence> passages = quotes.read(made);
    return records.commitment(steps.add(promise, passages, signature));
  }

  /**
   * Says how far a commitment is kept.
   *
   * @param event the event that shows it
   * @param shown passages that show it
   */
  public Commitment set(
      UUID id,
      long revision,
      CommitmentStatus status,
      Optional<UUID> event,
      List<Quote> shown,
      Signature signature) {
    if (status.needsProof() && event.isEmpty() && shown.isEmpty()) {
      throw RecordException.invalid(
          ErrorCode.VALIDATION_FAILED,
          "event_id",
          "must name the event that shows it, or passages must");
    }
    List<Evidence> passages = shown.isEmpty() ? List.of() : quotes.read(shown);
    steps.set(id, revision, status, event, passages, signature);
    return records.commitment(id);
  }

  /** Takes the last step back; empty if the commitment is gone with it. */
  public Optional<Commitment> undo(UUID id, Signature signature) {
    steps.undo(id, signature);
    try {
      return Optional.of(records.commitment(id));
    } catch (RecordException gone) {
      if (gone.code() != ErrorCode.COMMITMENT_NOT_FOUND) {
        throw gone;
      }
      return Optional.empty();
    }
  }

  /** Every step on a commitment. */
  @Transactional
  public CommitmentHistory history(UUID id) {
    CommitmentHistory found = history.history(id);
    if (found.steps().isEmpty()) {
      // Nobody took a step; whether there is such a commitment is another question.
      records.commitment(id);
    }
    return found;
  }

  /** Later events that may show a commitment kept. */
  @Transactional
  public List<KeepingCandidate> candidates(UUID id) {
    Commitment commitment = records.commitment(id);
    return new Keeping(commitment, types.of(commitment.action()))
        .among(records.events(candidates.after(commitment)));
  }
}
