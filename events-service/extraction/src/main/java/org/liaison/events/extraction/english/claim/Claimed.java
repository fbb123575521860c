package org.liaison.events.extraction.english.claim;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.liaison.events.extraction.ClaimFinding;
import org.liaison.events.extraction.english.reading.Reading;

/**
 * The claims of a text.
 *
 * @param speakers who says a sentence, by its number
 */
public record Claimed(List<ClaimFinding> claims, Map<Integer, Spoken> speakers) {

  public Claimed {
    claims = List.copyOf(claims);
    speakers = Map.copyOf(speakers);
  }

  public Optional<Spoken> speaker(Reading reading) {
    return Optional.ofNullable(speakers.get(reading.number()));
  }
}
