package org.liaison.events.notice.domain;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.liaison.events.extraction.Name;
import org.liaison.events.record.domain.EventDate;
import org.liaison.events.record.domain.Evidence;

/**
 * What is said of a notice.
 *
 * @param substance lexicon id, or empty
 * @param areas lexicon ids, sorted
 * @param issuedOn one day
 * @param evidence passages that bear it out
 * @param events those that it is about; they may be gone from the record
 */
public record NoticeContent(
    NoticeGrade grade,
    String title,
    String text,
    NoticeSubject subject,
    String substance,
    List<String> areas,
    Name issuedBy,
    EventDate issuedOn,
    List<Ask> asks,
    List<Evidence> evidence,
    List<UUID> events) {

  public NoticeContent {
    areas = List.copyOf(areas);
    asks = List.copyOf(asks);
    evidence = List.copyOf(evidence);
    events = List.copyOf(events);
    if (issuedOn.width() != 1) {
      throw new IllegalArgumentException("a notice is issued on one day, not " + issuedOn.edtf());
    }
  }

  /** The same with other asks; those that were asked before keep their answers. */
  public NoticeContent withAsks(List<Ask> others) {
    return copy(others.stream().map(ask -> ask.with(answerTo(ask))).toList(), evidence);
  }

  /** The same with other passages. */
  public NoticeContent withEvidence(List<Evidence> others) {
    return copy(asks, others);
  }

  /** The same with one ask answered. */
  NoticeContent answered(int index, Answer answer) {
    List<Ask> answered = new ArrayList<>(asks);
    answered.set(index, asks.get(index).with(Optional.of(answer)));
    return copy(answered, evidence);
  }

  private Optional<Answer> answerTo(Ask wanted) {
    return asks.stream().filter(wanted::same).findFirst().flatMap(Ask::answer);
  }

  private NoticeContent copy(List<Ask> newAsks, List<Evidence> newEvidence) {
    return new NoticeContent(
        grade,
        title,
        text,
        subject,
        substance,
        areas,
        issuedBy,
        issuedOn,
        newAsks,
        newEvidence,
        events);
  }
}
