package org.liaison.events.notice;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.liaison.events.book.BookHistory;
import org.liaison.events.book.FieldCheck;
import org.liaison.events.book.FieldChecks;
import org.liaison.events.book.domain.BookAction;
import org.liaison.events.book.domain.BookStep;
import org.liaison.events.extraction.Name;
import org.liaison.events.notice.domain.Acknowledgement;
import org.liaison.events.notice.domain.Answer;
import org.liaison.events.notice.domain.Notice;
import org.liaison.events.notice.domain.NoticeContent;
import org.liaison.events.notice.domain.NoticeDraft;
import org.liaison.events.notice.domain.NoticeField;
import org.liaison.events.notice.domain.NoticeFilter;
import org.liaison.events.notice.persistence.NoticeRepository;
import org.liaison.events.query.domain.Page;
import org.liaison.events.query.domain.PageRequest;
import org.liaison.events.record.domain.Evidence;
import org.liaison.events.review.QuoteReader;
import org.liaison.events.review.domain.Quote;
import org.liaison.events.review.domain.Signature;

/** The notices: checks what persons send, then takes the step. */
@ApplicationScoped
public class NoticeService {

  private static final int LONGEST_NOTE = 2000;

  private final NoticeChecker checker;
  private final FieldChecks checks;
  private final QuoteReader quotes;
  private final NoticeSteps steps;
  private final NoticeRepository notices;
  private final BookHistory history;

  NoticeService(
      NoticeChecker checker,
      FieldChecks checks,
      QuoteReader quotes,
      NoticeSteps steps,
      NoticeRepository notices,
      BookHistory history) {
    this.checker = checker;
    this.checks = checks;
    this.quotes = quotes;
    this.steps = steps;
    this.notices = notices;
    this.history = history;
  }

  /** Notices, the newest first. */
  @Transactional
  public Page<Notice> page(NoticeFilter filter, PageRequest request) {
    return notices.page(filter, request);
  }

  /** A notice. */
  public Notice find(UUID id) {
    return steps.find(id);
  }

  /** Adds a notice with the passages that bear it out. */
  public Notice add(NoticeDraft draft, Signature signature) {
    NoticeContent content = checker.check(draft, Optional.empty());
    return find(steps.add(content.withEvidence(passages(draft.quotes())), signature));
  }

  /** Changes those fields of a notice that the draft means. */
  public Notice change(UUID id, long revision, NoticeDraft draft, Signature signature) {
    NoticeContent checked = checker.check(draft, Optional.of(find(id).content()));
    NoticeContent content =
        draft.meant().contains(NoticeField.EVIDENCE)
            ? checked.withEvidence(passages(draft.quotes()))
            : checked;
    steps.take(
        id, revision, BookAction.CHANGED, signature, (notice, now) -> notice.saying(content));
    return find(id);
  }

  /**
   * Notes that an actor has taken note of it.
   *
   * @param who by id, or by a name
   */
  public Notice acknowledge(UUID id, long revision, Name who, Signature signature) {
    FieldCheck check = checks.begin();
    Name actor = check.actor("who", who);
    check.finish();
    steps.take(
        id,
        revision,
        BookAction.ACKNOWLEDGED,
        signature,
        (notice, now) -> notice.acknowledged(new Acknowledgement(actor, signature.by(), now)));
    return find(id);
  }

  /**
   * Notes that an ask is answered.
   *
   * @param ask its index
   */
  public Notice answer(UUID id, long revision, int ask, String note, Signature signature) {
    FieldCheck check = checks.begin();
    String said = check.text("note", note, 0, LONGEST_NOTE);
    check.finish();
    steps.take(
        id,
        revision,
        BookAction.ANSWERED,
        signature,
        (notice, now) -> notice.answered(ask, new Answer(signature.by(), now, said)));
    return find(id);
  }

  /** Closes a notice: it waits for nothing more. */
  public Notice close(UUID id, long revision, Signature signature) {
    steps.take(id, revision, BookAction.CLOSED, signature, (notice, now) -> notice.closed());
    return find(id);
  }

  /** Every step on a notice, oldest first. */
  public List<BookStep> history(UUID id) {
    find(id);
    return history.of(id);
  }

  private List<Evidence> passages(List<Quote> given) {
    return given.isEmpty() ? List.of() : quotes.read(given);
  }
}
