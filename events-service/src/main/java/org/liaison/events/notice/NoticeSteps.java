package org.liaison.events.notice;

import com.fasterxml.uuid.Generators;
import com.fasterxml.uuid.impl.TimeBasedEpochGenerator;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.BiFunction;
import org.liaison.events.book.BookHistory;
import org.liaison.events.book.domain.BookAction;
import org.liaison.events.book.domain.FieldChange;
import org.liaison.events.notice.domain.Notice;
import org.liaison.events.notice.domain.NoticeContent;
import org.liaison.events.notice.domain.NoticeWords;
import org.liaison.events.notice.persistence.NoticeRepository;
import org.liaison.events.problem.ErrorCode;
import org.liaison.events.problem.RecordException;
import org.liaison.events.record.domain.Evidence;
import org.liaison.events.review.PurgedSources;
import org.liaison.events.review.domain.Revisions;
import org.liaison.events.review.domain.Signature;

/** Takes the steps of persons on notices, each in one transaction. */
@ApplicationScoped
class NoticeSteps {

  private final TimeBasedEpochGenerator ids = Generators.timeBasedEpochGenerator();
  private final NoticeRepository notices;
  private final PurgedSources purged;
  private final BookHistory history;
  private final Clock clock;

  NoticeSteps(NoticeRepository notices, PurgedSources purged, BookHistory history, Clock clock) {
    this.notices = notices;
    this.purged = purged;
    this.history = history;
    this.clock = clock;
  }

  /** Adds a notice; its id. */
  @Transactional
  UUID add(NoticeContent content, Signature signature) {
    return history
        .takenBefore(signature)
        .orElseGet(
            () -> {
              Instant now = now();
              Notice added = Notice.issued(ids.generate(), named(content, List.of()), now);
              purged.refuse(added.content().evidence());
              notices.add(added, now);
              List<FieldChange> changes = FieldChange.between(Map.of(), NoticeWords.of(added));
              history.keep(added.id(), BookAction.ADDED, changes, documents(added), signature, now);
              return added.id();
            });
  }

  /**
   * Takes a step on a notice; one that changes nothing leaves no trace.
   *
   * @param revision the one that the person saw
   * @param step how the notice is after it
   */
  @Transactional
  void take(
      UUID id,
      long revision,
      BookAction action,
      Signature signature,
      BiFunction<Notice, Instant, Notice> step) {
    if (history.takenBefore(signature).isPresent()) {
      return;
    }
    Notice before = find(id);
    Revisions.refuseUnseen("notice", revision, before.revision());
    Instant now = now();
    Notice stepped = step.apply(before, now);
    Notice after = stepped.saying(named(stepped.content(), before.content().evidence()));
    if (after.equals(before)) {
      return;
    }
    purged.refuse(after.content().evidence());
    notices.put(after, now);
    Set<UUID> documents = documents(before);
    documents.addAll(documents(after));
    List<FieldChange> changes = FieldChange.between(NoticeWords.of(before), NoticeWords.of(after));
    history.keep(id, action, changes, documents, signature, now);
  }

  /** A notice. */
  @Transactional
  Notice find(UUID id) {
    return notices
        .find(id)
        .orElseThrow(
            () ->
                new RecordException(
                    ErrorCode.NOTICE_NOT_FOUND, "There is no notice with the id " + id));
  }

  /** Gives every passage an id; one that was there before keeps its own. */
  private NoticeContent named(NoticeContent content, List<Evidence> known) {
    return content.withEvidence(
        content.evidence().stream().map(passage -> named(passage, known)).toList());
  }

  private Evidence named(Evidence passage, List<Evidence> known) {
    if (passage.id().isPresent()) {
      return passage;
    }
    return known.stream()
        .filter(before -> passage.withId(before.id().orElseThrow()).equals(before))
        .findFirst()
        .orElseGet(() -> passage.withId(ids.generate()));
  }

  private static Set<UUID> documents(Notice notice) {
    Set<UUID> documents = new HashSet<>();
    for (Evidence passage : notice.content().evidence()) {
      documents.add(passage.source().documentId());
    }
    return documents;
  }

  private Instant now() {
    return clock.instant().truncatedTo(ChronoUnit.MICROS);
  }
}
