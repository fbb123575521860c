package org.liaison.events.casefile;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.liaison.events.book.BookHistory;
import org.liaison.events.book.domain.BookAction;
import org.liaison.events.book.domain.BookStep;
import org.liaison.events.casefile.domain.AssistanceRequest;
import org.liaison.events.casefile.domain.CaseContent;
import org.liaison.events.casefile.domain.CaseDraft;
import org.liaison.events.casefile.domain.CaseFile;
import org.liaison.events.casefile.domain.CaseFilter;
import org.liaison.events.casefile.domain.CaseStatus;
import org.liaison.events.casefile.domain.RequestDraft;
import org.liaison.events.casefile.persistence.CaseRepository;
import org.liaison.events.query.domain.Page;
import org.liaison.events.query.domain.PageRequest;
import org.liaison.events.review.domain.Signature;

/** The cases: checks what persons send, then takes the step. */
@ApplicationScoped
public class CaseService {

  private final CaseChecker checker;
  private final CaseSteps steps;
  private final CaseRepository cases;
  private final BookHistory history;

  CaseService(CaseChecker checker, CaseSteps steps, CaseRepository cases, BookHistory history) {
    this.checker = checker;
    this.steps = steps;
    this.cases = cases;
    this.history = history;
  }

  /** Cases, the newest first. */
  @Transactional
  public Page<CaseFile> page(CaseFilter filter, PageRequest request) {
    return cases.page(filter, request);
  }

  /** A case. */
  public CaseFile find(UUID id) {
    return steps.find(id);
  }

  /** Opens a case. */
  public CaseFile add(CaseDraft draft, Signature signature) {
    return find(steps.add(checker.check(draft, Optional.empty()), signature));
  }

  /** Changes those fields of a case that the draft means. */
  public CaseFile change(UUID id, long revision, CaseDraft draft, Signature signature) {
    CaseContent content = checker.check(draft, Optional.of(find(id).content()));
    steps.take(id, revision, BookAction.CHANGED, signature, file -> file.saying(content));
    return find(id);
  }

  /** Notes that assistance was asked for. */
  public CaseFile request(UUID id, long revision, RequestDraft draft, Signature signature) {
    AssistanceRequest request = checker.check(draft);
    steps.take(id, revision, BookAction.REQUESTED, signature, file -> file.requesting(request));
    return find(id);
  }

  /**
   * Notes what came of a request.
   *
   * @param index of the request
   * @param answered when, in EDTF
   */
  public CaseFile answer(
      UUID id, long revision, int index, String answered, String outcome, Signature signature) {
    CaseChecker.CaseAnswer answer = checker.answer(answered, outcome);
    steps.take(
        id,
        revision,
        BookAction.ANSWERED,
        signature,
        file -> file.answered(index, answer.day(), answer.outcome()));
    return find(id);
  }

  /** Closes a case: it waits for nothing more. */
  public CaseFile close(UUID id, long revision, Signature signature) {
    steps.take(id, revision, BookAction.CLOSED, signature, file -> file.as(CaseStatus.CLOSED));
    return find(id);
  }

  /** Opens a closed case again. */
  public CaseFile reopen(UUID id, long revision, Signature signature) {
    steps.take(id, revision, BookAction.REOPENED, signature, file -> file.as(CaseStatus.OPEN));
    return find(id);
  }

  /** Every step on a case, oldest first. */
  public List<BookStep> history(UUID id) {
    find(id);
    return history.of(id);
  }
}
