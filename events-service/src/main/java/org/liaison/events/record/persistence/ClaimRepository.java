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
    claim.know(finding);
    claim.publishedOn = publishedOn;
    claim.recordedAt = now;
    persist(claim);
    flush();
    return claim.id;
  }

  /** Takes over what is found of a claim now; false if that was known. */
  public boolean revise(UUID id, ClaimFinding finding) {
    return findById(id).know(finding);
  }

  /** Removes claims with their evidence. */
  public void remove(Collection<UUID> claims) {
    if (!claims.isEmpty()) {
      getEntityManager()
          .createNativeQuery("delete from claim where id = any(:claims)")
          .setParameter("claims", claims.toArray(UUID[]::new))
          .executeUpdate();
    }
  }

  /** The claims with these ids, in no order, without evidence. */
  public List<Claim> byId(Collection<UUID> wanted) {
    if (wanted.isEmpty()) {
      return List.of();
    }
    return list("id in ?1", wanted).stream().map(claim -> claim.toDomain(List.of())).toList();
  }
}
