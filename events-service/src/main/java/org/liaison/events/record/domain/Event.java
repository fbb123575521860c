package org.liaison.events.record.domain;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.liaison.events.vocabulary.EventType;
import org.liaison.events.vocabulary.Factuality;

/**
 * Something that happened, as the documents tell it.
 *
 * @param mode what happened to the thing ("established", "lifted", …), or empty
 * @param level "heads-of-state", "ministerial", "senior-officials", "working-level", or empty
 * @param date empty if no document gives one
 * @param place as written, or empty
 * @param mechanism lexicon id, or empty
 * @param areas lexicon ids, sorted
 * @param origins independent texts that tell it
 * @param evidenceCount passages that tell it, also those that are not listed here
 * @param evidence the passages; in lists only the best
 */
public record Event(
    UUID id,
    EventType type,
    String mode,
    String level,
    String title,
    Optional<EventDate> date,
    List<Participant> participants,
    String place,
    String mechanism,
    List<String> areas,
    Factuality factuality,
    ReviewStatus status,
    int origins,
    int evidenceCount,
    List<Evidence> evidence,
    Instant recordedAt,
    Instant updatedAt,
    EventReview review) {

  public Event {
    participants = List.copyOf(participants);
    areas = List.copyOf(areas);
    evidence = List.copyOf(evidence);
  }

  /** The same event with these passages listed. */
  public Event with(List<Evidence> listed) {
    return new Event(
        id,
        type,
        mode,
        level,
        title,
        date,
        participants,
        place,
        mechanism,
        areas,
        factuality,
        status,
        origins,
        evidenceCount,
        listed,
        recordedAt,
        updatedAt,
        review);
  }

  /** Whether persons decided on it: then no reading sorts its passages anew. */
  public boolean decidedOn() {
    return review.held() || status.decided() || status == ReviewStatus.MERGED;
  }

  /** What the documents tell of it, whatever persons decided. */
  public ToldEvent asTold() {
    return review.told().orElseGet(() -> ToldEvent.of(this));
  }
}
