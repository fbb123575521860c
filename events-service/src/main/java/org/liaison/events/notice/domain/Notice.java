package org.liaison.events.notice.domain;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.liaison.events.problem.ErrorCode;
import org.liaison.events.problem.RecordException;

/**
 * A graded alert: what is to be known, and what is asked of whom.
 *
 * @param revision grows with every change
 */
public record Notice(
    UUID id,
    long revision,
    NoticeContent content,
    NoticeStatus status,
    List<Acknowledgement> acknowledgements,
    Instant recordedAt,
    Instant updatedAt) {

  public Notice {
    acknowledgements = List.copyOf(acknowledgements);
  }

  /** A notice that nobody has seen yet. */
  public static Notice issued(UUID id, NoticeContent content, Instant now) {
    return new Notice(id, 1, content, NoticeStatus.OPEN, List.of(), now, now);
  }

  /** The last day on which the first answer that is waited for is in time. */
  public Optional<LocalDate> waitsUntil() {
    return status == NoticeStatus.CLOSED
        ? Optional.empty()
        : content.asks().stream()
            .flatMap(ask -> ask.waitsUntil().stream())
            .min(Comparator.naturalOrder());
  }

  /** Whether the term of an ask has passed without an answer; a closed notice waits for none. */
  public boolean late(LocalDate today) {
    return escalated(today, Duration.ZERO);
  }

  /**
   * Whether it is late for longer than is allowed.
   *
   * @param allowed counted in whole days
   */
  public boolean escalated(LocalDate today, Duration allowed) {
    return waitsUntil().filter(day -> day.plusDays(allowed.toDays()).isBefore(today)).isPresent();
  }

  /** The notice in other words. */
  public Notice saying(NoticeContent other) {
    return new Notice(id, revision, other, status, acknowledgements, recordedAt, updatedAt);
  }

  /** The notice as one more actor has taken note of it. */
  public Notice acknowledged(Acknowledgement acknowledgement) {
    if (acknowledgements.stream().anyMatch(one -> one.who().equals(acknowledgement.who()))) {
      throw new RecordException(
          ErrorCode.DECIDED_ALREADY,
          "%s has acknowledged the notice already".formatted(acknowledgement.who().label()));
    }
    List<Acknowledgement> all = new ArrayList<>(acknowledgements);
    all.add(acknowledgement);
    return new Notice(id, revision, content, status, all, recordedAt, updatedAt);
  }

  /**
   * The notice with an ask answered.
   *
   * @param ask its index
   */
  public Notice answered(int ask, Answer answer) {
    if (ask < 0 || ask >= content.asks().size()) {
      throw RecordException.invalid(
          ErrorCode.VALIDATION_FAILED,
          "ask",
          "there is no ask %d; the notice has %d, counted from 0"
              .formatted(ask, content.asks().size()));
    }
    if (content.asks().get(ask).answer().isPresent()) {
      throw new RecordException(
          ErrorCode.DECIDED_ALREADY, "The ask %d is answered already".formatted(ask));
    }
    return saying(content.answered(ask, answer));
  }

  /** The notice as it waits for nothing more. */
  public Notice closed() {
    if (status == NoticeStatus.CLOSED) {
      throw new RecordException(ErrorCode.DECIDED_ALREADY, "The notice is closed already");
    }
    return new Notice(
        id, revision, content, NoticeStatus.CLOSED, acknowledgements, recordedAt, updatedAt);
  }
}
