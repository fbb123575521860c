package org.liaison.events.record.domain;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.liaison.events.extraction.Name;

/**
 * Who said what, as told by whom.
 *
 * @param affiliation office and organisation as written, or empty
 * @param reporter who passes it on
 * @param direct whether in the speaker's own words
 * @param stance "supports", "criticises", "denies" or "neutral"
 * @param publishedOn day on which it was published
 */
public record Claim(
    UUID id,
    Name speaker,
    String affiliation,
    String reporter,
    boolean direct,
    String stance,
    String content,
    LocalDate publishedOn,
    List<Evidence> evidence) {

  public Claim {
    evidence = List.copyOf(evidence);
  }

  /** The same claim with these passages. */
  public Claim with(List<Evidence> passages) {
    return new Claim(
        id, speaker, affiliation, reporter, direct, stance, content, publishedOn, passages);
  }
}
