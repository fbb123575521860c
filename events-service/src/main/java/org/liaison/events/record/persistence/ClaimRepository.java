package org.liaison.events.record.persistence;

import com.fasterxml.uuid.Generators;
import com.fasterxml.uuid.impl.TimeBasedEpochGenerator;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.liaison.events.extraction.ClaimFinding;
import org.liaison.events.record.domain.Claim;

/** The ledger of who said what. Every method expects a transaction. */
@ApplicationScoped
public class ClaimRepository implements PanacheRepositoryBase<ClaimEntity, UUID> {

  private final TimeBasedEpochGenerator ids = Generators.timeBasedEpochGenerator();

  public UUID add(ClaimFinding finding, LocalDate publishedOn, Instant now) {
    ClaimEntity claim = new ClaimEntity();
    claim.id = ids.generate();
    claim.speakerId = finding.speaker().id();
    claim.speaker = finding.speaker().label();
    claim.affiliation = finding.affiliation();
    claim.reporter = finding.reporter();
    claim.direct = finding.direct();
    claim.stance = finding.stance();
    claim.content = finding.content();
    claim.publishedOn = publishedOn;
    claim.recordedAt = now;
    persist(claim);
    flush();
    return claim.id;
  }

  /** The claims with these ids, in no order, without evidence. */
  public List<Claim> byId(Collection<UUID> wanted) {
    if (wanted.isEmpty()) {
      return List.of();
    }
    return list("id in ?1", wanted).stream().map(claim -> claim.toDomain(List.of())).toList();
  }
}
