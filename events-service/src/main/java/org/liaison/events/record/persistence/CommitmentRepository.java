package org.liaison.events.record.persistence;

import com.fasterxml.uuid.Generators;
import com.fasterxml.uuid.impl.TimeBasedEpochGenerator;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.liaison.events.extraction.CommitmentFinding;
import org.liaison.events.record.domain.Commitment;

/** The ledger of what was promised. Every method expects a transaction. */
@ApplicationScoped
public class CommitmentRepository implements PanacheRepositoryBase<CommitmentEntity, UUID> {

  private static final String UNDECIDED =
      "select id from commitment where id = any(:commitments) and status = :open order by id for update";

  private final TimeBasedEpochGenerator ids = Generators.timeBasedEpochGenerator();

  public UUID add(CommitmentFinding finding, Instant now) {
    CommitmentEntity commitment = new CommitmentEntity();
    commitment.id = ids.generate();
    commitment.know(finding);
    commitment.status = Commitment.OPEN;
    commitment.recordedAt = now;
    persist(commitment);
    flush();
    return commitment.id;
  }

  /**
   * Takes over what is found of a commitment now, unless a person has decided on it; false if
   * nothing changed.
   */
  public boolean revise(UUID id, CommitmentFinding finding) {
    CommitmentEntity commitment = findById(id);
    flush();
    // Locked and read anew: somebody may be deciding right now.
    getEntityManager().refresh(commitment, LockModeType.PESSIMISTIC_WRITE);
    return !commitment.toDomain(List.of()).decided() && commitment.know(finding);
  }

  /** Those on which nobody has decided; nobody can until the transaction ends. */
  public Set<UUID> lockUndecided(Collection<UUID> commitments) {
    if (commitments.isEmpty()) {
      return Set.of();
    }
    List<?> undecided =
        getEntityManager()
            .createNativeQuery(UNDECIDED)
            .setParameter("commitments", commitments.toArray(UUID[]::new))
            .setParameter("open", Commitment.OPEN)
            .getResultList();
    return undecided.stream().map(UUID.class::cast).collect(Collectors.toSet());
  }

  /** Removes commitments with their evidence. */
  public void remove(Collection<UUID> commitments) {
    if (!commitments.isEmpty()) {
      getEntityManager()
          .createNativeQuery("delete from commitment where id = any(:commitments)")
          .setParameter("commitments", commitments.toArray(UUID[]::new))
          .executeUpdate();
    }
  }

  /** The commitments in date order, undated last, without evidence. */
  public List<Commitment> byId(Collection<UUID> wanted) {
    if (wanted.isEmpty()) {
      return List.of();
    }
    return list("id in ?1", wanted).stream()
        .map(commitment -> commitment.toDomain(List.of()))
        .toList();
  }
}
