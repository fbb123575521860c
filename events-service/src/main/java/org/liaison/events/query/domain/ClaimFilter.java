package org.liaison.events.query.domain;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * Which claims are wanted; what is empty does not restrict.
 *
 * @param speaker part of the speaker's name or affiliation
 * @param speakers ids of actors, any of them
 * @param words that stand in the content, in websearch form
 */
public record ClaimFilter(
    Optional<UUID> document,
    Optional<String> speaker,
    List<String> speakers,
    Optional<String> words,
    DaySpan published) {

  public ClaimFilter {
    speakers = speakers.stream().sorted().toList();
  }
}
