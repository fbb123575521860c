package org.liaison.events.casefile;

import com.fasterxml.uuid.Generators;
import com.fasterxml.uuid.impl.TimeBasedEpochGenerator;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.liaison.events.book.BookHistory;
import org.liaison.events.book.domain.BookAction;
import org.liaison.events.book.domain.FieldChange;
import org.liaison.events.casefile.domain.CaseContent;
import org.liaison.events.casefile.domain.CaseFile;
import org.liaison.events.casefile.domain.CaseWords;
import org.liaison.events.casefile.persistence.CaseRepository;
import org.liaison.events.problem.ErrorCode;
import org.liaison.events.problem.RecordException;
import org.liaison.events.review.domain.Revisions;
import org.liaison.events.review.domain.Signature;

/** Takes the steps of persons on cases, each in one transaction. */
@ApplicationScoped
class CaseSteps {

  private final TimeBasedEpochGenerator ids = Generators.timeBasedEpochGenerator();
  private final CaseRepository cases;
  private final BookHistory history;
  private final Clock clock;

  CaseSteps(CaseRepository cases, BookHistory history, Clock clock) {
    this.cases = cases;
    this.history = history;
    this.clock = clock;
  }

  /** Adds a case; its id. */
  @Transactional
  UUID add(CaseContent content, Signature signature) {
    return history
        .takenBefore(signature)
        .orElseGet(
            () -> {
              Instant now = now();
              CaseFile added = CaseFile.opened(ids.generate(), content, now);
              refuseTaken(added);
              cases.add(added, now);
              List<FieldChange> changes = FieldChange.between(Map.of(), CaseWords.of(added));
              history.keep(added.id(), BookAction.ADDED, changes, Set.of(), signature, now);
              return added.id();
            });
  }

  /**
   * Takes a step on a case; one that changes nothing leaves no trace.
   *
   * @param revision the one that the person saw
   * @param step how the case is after it
   */
  @Transactional
  void take(
      UUID id,
      long revision,
      BookAction action,
      Signature signature,
      UnaryOperator<CaseFile> step) {
    if (history.takenBefore(signature).isPresent()) {
      return;
    }
    CaseFile before = find(id);
    Revisions.refuseUnseen("case", revision, before.revision());
    CaseFile after = step.apply(before);
    if (after.equals(before)) {
      return;
    }
    refuseTaken(after);
    Instant now = now();
    cases.put(after, now);
    List<FieldChange> changes = FieldChange.between(CaseWords.of(before), CaseWords.of(after));
    history.keep(id, action, changes, Set.of(), signature, now);
  }

  /** A case. */
  @Transactional
  CaseFile find(UUID id) {
    return cases
        .find(id)
        .orElseThrow(
            () ->
                new RecordException(
                    ErrorCode.CASE_NOT_FOUND, "There is no case with the id " + id));
  }

  private void refuseTaken(CaseFile file) {
    if (cases.isTaken(file.content().reference(), file.id())) {
      throw RecordException.invalid(
          ErrorCode.REFERENCE_TAKEN, "reference", "is the reference of another case");
    }
  }

  private Instant now() {
    return clock.instant().truncatedTo(ChronoUnit.MICROS);
  }
}
