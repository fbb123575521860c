package org.liaison.events.record.domain;

/**
 * An actor's part in an event.
 *
 * @param actorId lexicon id, or empty for a name that the lexicon does not know
 * @param role "participant", "host", "signatory", "target", …
 */
public record Participant(String actorId, String name, String role) {

  /** Whether both mean the same actor, whatever its role. */
  public boolean sameActor(Participant other) {
    return actorId.isEmpty() ? name.equals(other.name) : actorId.equals(other.actorId);
  }
}
