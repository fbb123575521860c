package org.liaison.events.record.persistence;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.liaison.events.extraction.ClaimFinding;
import org.liaison.events.extraction.Name;
import org.liaison.events.record.domain.Claim;
import org.liaison.events.record.domain.Evidence;

/** Row of {@code claim}. */
@Entity
@Table(name = "claim")
class ClaimEntity {

  @Id UUID id;

  @Column(name = "speaker_id")
  String speakerId;

  String speaker;

  String affiliation;

  String reporter;

  boolean direct;

  String stance;

  String content;

  @Column(name = "published_on")
  LocalDate publishedOn;

  @Column(name = "recorded_at")
  Instant recordedAt;

  /** Takes over what is found; false if that was known. */
  boolean know(ClaimFinding found) {
    List<Object> before = known();
    speakerId = found.speaker().id();
    speaker = found.speaker().label();
    affiliation = found.affiliation();
    reporter = found.reporter();
    direct = found.direct();
    stance = found.stance();
    content = found.content();
    return !known().equals(before);
  }

  private List<Object> known() {
    return Arrays.asList(speakerId, speaker, affiliation, reporter, direct, stance, content);
  }

  Claim toDomain(List<Evidence> evidence) {
    return new Claim(
        id,
        new Name(speakerId, speaker),
        affiliation,
        reporter,
        direct,
        stance,
        content,
        publishedOn,
        evidence);
  }
}
