package org.liaison.events.notice;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.liaison.events.book.FieldCheck;
import org.liaison.events.book.FieldChecks;
import org.liaison.events.extraction.Name;
import org.liaison.events.notice.domain.Ask;
import org.liaison.events.notice.domain.NoticeContent;
import org.liaison.events.notice.domain.NoticeDraft;
import org.liaison.events.notice.domain.NoticeField;
import org.liaison.events.notice.domain.NoticeGrade;
import org.liaison.events.notice.domain.NoticeSubject;
import org.liaison.events.problem.RecordException;
import org.liaison.events.record.domain.EventDate;

/** Checks what persons write of notices, and tells all that is wrong at once. */
@ApplicationScoped
class NoticeChecker {

  private static final int LONGEST_TITLE = 300;
  private static final int LONGEST_TEXT = 5000;
  private static final int LONGEST_ASK = 1000;
  private static final int MOST_ASKS = 50;
  private static final int MOST_EVENTS = 200;

  private final FieldChecks checks;

  NoticeChecker(FieldChecks checks) {
    this.checks = checks;
  }

  /**
   * What is said of a notice, without new passages.
   *
   * @param before what was said of it; empty if it is new
   * @throws RecordException with a violation for each field that cannot be
   */
  NoticeContent check(NoticeDraft draft, Optional<NoticeContent> before) {
    Reading reading = new Reading(draft, before, checks.begin());
    return reading.content();
  }

  /** One draft as it is checked. */
  private final class Reading {

    private final NoticeDraft draft;
    private final Optional<NoticeContent> before;
    private final FieldCheck check;

    Reading(NoticeDraft draft, Optional<NoticeContent> before, FieldCheck check) {
      this.draft = draft;
      this.before = before;
      this.check = check;
    }

    NoticeContent content() {
      Optional<NoticeGrade> grade =
          pick(
              NoticeField.GRADE,
              () -> word("grade", draft.grade(), NoticeGrade.values()),
              was -> Optional.of(was.grade()));
      String title =
          pick(
              NoticeField.TITLE,
              () -> check.text("title", draft.title(), 1, LONGEST_TITLE),
              NoticeContent::title);
      String text =
          pick(
              NoticeField.TEXT,
              () -> check.text("text", draft.text(), 1, LONGEST_TEXT),
              NoticeContent::text);
      Optional<NoticeSubject> subject =
          pick(
              NoticeField.SUBJECT,
              () -> word("subject", draft.subject(), NoticeSubject.values()),
              was -> Optional.of(was.subject()));
      String substance =
          pick(
              NoticeField.SUBSTANCE,
              () -> check.substance("substance", draft.substance()),
              NoticeContent::substance);
      List<String> areas =
          pick(NoticeField.AREAS, () -> check.areas("areas", draft.areas()), NoticeContent::areas);
      Name issuedBy =
          pick(
              NoticeField.ISSUED_BY,
              () -> check.actor("issued_by", draft.issuedBy()),
              NoticeContent::issuedBy);
      Optional<EventDate> issuedOn =
          pick(NoticeField.ISSUED_ON, this::day, was -> Optional.of(was.issuedOn()));
      List<Ask> asks = pick(NoticeField.ASKS, this::asks, NoticeContent::asks);
      List<UUID> events = pick(NoticeField.EVENTS, this::events, NoticeContent::events);
      check.finish();
      NoticeContent said =
          new NoticeContent(
              grade.orElseThrow(),
              title,
              text,
              subject.orElseThrow(),
              substance,
              areas,
              issuedBy,
              issuedOn.orElseThrow(),
              before.map(NoticeContent::asks).orElse(List.of()),
              before.map(NoticeContent::evidence).orElse(List.of()),
              events);
      return said.withAsks(asks);
    }

    private <T> T pick(NoticeField field, Supplier<T> said, Function<NoticeContent, T> stays) {
      return before.isEmpty() || draft.meant().contains(field)
          ? said.get()
          : stays.apply(before.get());
    }

    private <E extends Enum<E>> Optional<E> word(String field, Optional<E> given, E[] words) {
      if (given.isEmpty()) {
        check.refuse(
            field,
            Stream.of(words)
                .map(word -> word.name().toLowerCase(Locale.ROOT))
                .collect(Collectors.joining(", ", "must be one of ", "")));
      }
      return given;
    }

    private Optional<EventDate> day() {
      Optional<EventDate> date = check.requiredDate("issued_on", draft.issuedOn());
      if (date.isPresent() && date.get().width() != 1) {
        check.refuse("issued_on", "must be one day, such as 2025-03-04");
      }
      return date;
    }

    private List<Ask> asks() {
      List<Ask> asks = new ArrayList<>();
      for (NoticeDraft.AskDraft ask : check.atMost(MOST_ASKS, "asks", draft.asks())) {
        String field = "asks[" + asks.size() + "]";
        asks.add(
            new Ask(
                check.actor(field, ask.of()),
                check.text(field, ask.what(), 1, LONGEST_ASK),
                check.date(field, ask.due()),
                Optional.empty()));
      }
      if (new LinkedHashSet<>(asks).size() < asks.size()) {
        check.refuse("asks", "must not hold the same ask twice");
      }
      return asks;
    }

    private List<UUID> events() {
      List<UUID> events =
          check.atMost(MOST_EVENTS, "event_ids", check.ids("event_ids", draft.events()));
      // One that was named before may be gone by now.
      Set<UUID> added = new LinkedHashSet<>(events);
      before.ifPresent(was -> was.events().forEach(added::remove));
      checks
          .missingEvents(added)
          .forEach(missing -> check.refuse("event_ids", "there is no event " + missing));
      return events;
    }
  }
}
