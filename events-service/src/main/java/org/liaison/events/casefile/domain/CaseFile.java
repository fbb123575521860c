package org.liaison.events.casefile.domain;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.liaison.events.problem.ErrorCode;
import org.liaison.events.problem.RecordException;
import org.liaison.events.record.domain.EventDate;

/**
 * What agencies work on together: events, documents, and what assistance was asked of whom.
 *
 * @param revision grows with every change
 * @param requests in the order in which they were noted
 */
public record CaseFile(
    UUID id,
    long revision,
    CaseContent content,
    CaseStatus status,
    List<AssistanceRequest> requests,
    Instant recordedAt,
    Instant updatedAt) {

  public CaseFile {
    requests = List.copyOf(requests);
  }

  /** A case that nobody has seen yet. */
  public static CaseFile opened(UUID id, CaseContent content, Instant now) {
    return new CaseFile(id, 1, content, CaseStatus.OPEN, List.of(), now, now);
  }

  /** The last day on which the first answer that is waited for is in time. */
  public Optional<LocalDate> waitsUntil() {
    return status == CaseStatus.CLOSED
        ? Optional.empty()
        : requests.stream()
            .flatMap(request -> request.waitsUntil().stream())
            .min(Comparator.naturalOrder());
  }

  /** Whether a request is overdue; a closed case waits for none. */
  public boolean overdue(AssistanceRequest request, LocalDate today) {
    return status == CaseStatus.OPEN && request.overdue(today);
  }

  /** How many requests are overdue. */
  public int overdueRequests(LocalDate today) {
    return (int) requests.stream().filter(request -> overdue(request, today)).count();
  }

  /** The case in other words. */
  public CaseFile saying(CaseContent other) {
    return copy(other, status, requests);
  }

  /** The case with one more request for assistance. */
  public CaseFile requesting(AssistanceRequest request) {
    if (status == CaseStatus.CLOSED) {
      throw new RecordException(
          ErrorCode.CASE_CLOSED, "The case is closed; reopen it to add a request");
    }
    List<AssistanceRequest> all = new ArrayList<>(requests);
    all.add(request);
    return copy(content, status, all);
  }

  /**
   * The case with a request answered.
   *
   * @param index of the request
   * @param day when it was answered
   */
  public CaseFile answered(int index, EventDate day, String outcome) {
    if (index < 0 || index >= requests.size()) {
      throw new RecordException(
          ErrorCode.ASSISTANCE_REQUEST_NOT_FOUND,
          "There is no request %d; the case has %d, counted from 0"
              .formatted(index, requests.size()));
    }
    if (requests.get(index).answered().isPresent()) {
      throw new RecordException(
          ErrorCode.DECIDED_ALREADY, "The request %d is answered already".formatted(index));
    }
    List<AssistanceRequest> all = new ArrayList<>(requests);
    all.set(index, requests.get(index).answered(day, outcome));
    return copy(content, status, all);
  }

  /** The case closed, or opened again. */
  public CaseFile as(CaseStatus other) {
    if (status == other) {
      throw new RecordException(
          ErrorCode.DECIDED_ALREADY,
          other == CaseStatus.OPEN ? "The case is open already" : "The case is closed already");
    }
    return copy(content, other, requests);
  }

  private CaseFile copy(
      CaseContent newContent, CaseStatus newStatus, List<AssistanceRequest> newRequests) {
    return new CaseFile(id, revision, newContent, newStatus, newRequests, recordedAt, updatedAt);
  }
}
