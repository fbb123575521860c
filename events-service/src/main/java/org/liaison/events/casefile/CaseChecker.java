package org.liaison.events.casefile;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Supplier;
import org.liaison.events.book.FieldCheck;
import org.liaison.events.book.FieldChecks;
import org.liaison.events.casefile.domain.AssistanceRequest;
import org.liaison.events.casefile.domain.CaseContent;
import org.liaison.events.casefile.domain.CaseDraft;
import org.liaison.events.casefile.domain.CaseField;
import org.liaison.events.casefile.domain.RequestDraft;
import org.liaison.events.extraction.Name;
import org.liaison.events.problem.RecordException;
import org.liaison.events.record.domain.EventDate;

/** Checks what persons write of cases, and tells all that is wrong at once. */
@ApplicationScoped
class CaseChecker {

  private static final int LONGEST_REFERENCE = 100;
  private static final int LONGEST_TITLE = 300;
  private static final int LONGEST_TEXT = 5000;
  private static final int LONGEST_REQUEST = 1000;
  private static final int MOST_AGENCIES = 50;
  private static final int MOST_IDS = 500;

  private final FieldChecks checks;

  CaseChecker(FieldChecks checks) {
    this.checks = checks;
  }

  /**
   * What is said of a case.
   *
   * @param before what was said of it; empty if it is new
   * @throws RecordException with a violation for each field that cannot be
   */
  CaseContent check(CaseDraft draft, Optional<CaseContent> before) {
    FieldCheck check = checks.begin();
    Choice choice = new Choice(draft.meant(), before);
    CaseContent content =
        new CaseContent(
            choice.pick(
                CaseField.REFERENCE,
                () -> check.text("reference", draft.reference(), 1, LONGEST_REFERENCE),
                CaseContent::reference),
            choice.pick(
                CaseField.TITLE,
                () -> check.text("title", draft.title(), 1, LONGEST_TITLE),
                CaseContent::title),
            choice.pick(
                CaseField.SUMMARY,
                () -> check.text("summary", draft.summary(), 0, LONGEST_TEXT),
                CaseContent::summary),
            choice.pick(CaseField.AGENCIES, () -> agencies(draft, check), CaseContent::agencies),
            choice.pick(CaseField.EVENTS, () -> events(draft, before, check), CaseContent::events),
            choice.pick(
                CaseField.DOCUMENTS, () -> documents(draft, check), CaseContent::documents));
    check.finish();
    return content;
  }

  /**
   * A request for assistance.
   *
   * @throws RecordException with a violation for each field that cannot be
   */
  AssistanceRequest check(RequestDraft draft) {
    FieldCheck check = checks.begin();
    Name askedOf = check.actor("asked_of", draft.askedOf());
    Name askedBy = check.actor("asked_by", draft.askedBy());
    String what = check.text("what", draft.what(), 1, LONGEST_REQUEST);
    Optional<EventDate> asked = check.requiredDate("asked", draft.asked());
    Optional<EventDate> due = check.date("due", draft.due());
    check.finish();
    return new AssistanceRequest(
        askedOf, askedBy, what, asked.orElseThrow(), due, Optional.empty(), "");
  }

  /** When a request was answered, and what came of it. */
  CaseAnswer answer(String answered, String outcome) {
    FieldCheck check = checks.begin();
    Optional<EventDate> day = check.requiredDate("answered", answered);
    String said = check.text("outcome", outcome, 0, LONGEST_TEXT);
    check.finish();
    return new CaseAnswer(day.orElseThrow(), said);
  }

  private static List<Name> agencies(CaseDraft draft, FieldCheck check) {
    return check.actors("agencies", check.atMost(MOST_AGENCIES, "agencies", draft.agencies()));
  }

  private List<UUID> events(CaseDraft draft, Optional<CaseContent> before, FieldCheck check) {
    List<UUID> events = check.atMost(MOST_IDS, "event_ids", check.ids("event_ids", draft.events()));
    // One that was named before may be gone by now.
    Set<UUID> added = new LinkedHashSet<>(events);
    before.ifPresent(was -> was.events().forEach(added::remove));
    checks
        .missingEvents(added)
        .forEach(missing -> check.refuse("event_ids", "there is no event " + missing));
    return events;
  }

  private static List<UUID> documents(CaseDraft draft, FieldCheck check) {
    return check.atMost(MOST_IDS, "document_ids", check.ids("document_ids", draft.documents()));
  }

  /** When a request was answered, and what came of it. */
  record CaseAnswer(EventDate day, String outcome) {}

  /** What is meant to change is read, all else stays. */
  private record Choice(Set<CaseField> meant, Optional<CaseContent> before) {

    <T> T pick(CaseField field, Supplier<T> said, Function<CaseContent, T> stays) {
      return before.isEmpty() || meant.contains(field) ? said.get() : stays.apply(before.get());
    }
  }
}
