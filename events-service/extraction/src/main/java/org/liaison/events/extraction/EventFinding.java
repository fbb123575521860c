package org.liaison.events.extraction;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.liaison.events.vocabulary.EventType;
import org.liaison.events.vocabulary.Factuality;

/**
 * One event as one text tells it.
 *
 * @param mode what happened to the thing ("established", "resumed", "lifted", …), or empty
 * @param level "heads-of-state", "ministerial", "senior-officials", "working-level", or empty
 * @param title one line for a timeline
 * @param date empty if the text gives none
 * @param place as written, or empty
 * @param mechanism lexicon id of the mechanism, or empty
 * @param areas lexicon ids
 * @param evidence at least one passage
 * @param rule the pattern that found it
 * @param confidence 0 to 1: how many of such findings are right
 */
public record EventFinding(
    EventType type,
    String mode,
    String level,
    String title,
    Optional<FoundDate> date,
    List<Participation> participants,
    String place,
    String mechanism,
    Set<String> areas,
    Factuality factuality,
    List<Passage> evidence,
    String rule,
    double confidence) {

  public EventFinding {
    participants = List.copyOf(participants);
    areas = Set.copyOf(areas);
    evidence = List.copyOf(evidence);
    if (evidence.isEmpty()) {
      throw new IllegalArgumentException("an event needs a passage that says so");
    }
  }

  EventFinding with(double newConfidence) {
    return new EventFinding(
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
        evidence,
        rule,
        newConfidence);
  }

  /** An actor's part in an event: "participant", "host", "signatory", "target", … */
  public record Participation(Name actor, String role) {}
}
