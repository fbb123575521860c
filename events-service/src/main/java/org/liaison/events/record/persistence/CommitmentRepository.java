package org.liaison.events.record.persistence;

import com.fasterxml.uuid.Generators;
import com.fasterxml.uuid.impl.TimeBasedEpochGenerator;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.liaison.events.extraction.CommitmentFinding;
import org.liaison.events.record.domain.Commitment;
import org.liaison.events.record.domain.Promise;

/** The ledger of what was promised. Every method expects a transaction. */
@ApplicationScoped
public class CommitmentRepository implements PanacheRepositoryBase<CommitmentEntity, UUID> {

  private static final String UNDECIDED =
      "select id from commitment where id = any(:commitments) and status = :open and not held order by id for update";

  private final TimeBasedEpochGenerator ids = Generators.timeBasedEpochGenerator();

  /** Adds a commitment that a document tells, without evidence. */
  public UUID add(CommitmentFinding finding, Instant now) {
    CommitmentEntity commitment = open(ids.generate(), now);
    commitment.know(finding);
    persist(commitment);
    flush();
    return commitment.id;
  }

  /** Adds a commitment that a person tells, without evidence. */
  public void add(UUID id, Promise promise, Instant now) {
    CommitmentEntity commitment = open(id, now);
    commitment.know(promise);
    commitment.held = true;
    persist(commitment);
    flush();
  }

  /**
   * Says how far a commitment is kept.
   *
   * @param held whether a step of a person stands on it
   */
  public void put(UUID id, String status, boolean held) {
    CommitmentEntity commitment = findById(id);
    commitment.status = status;
    commitment.held = held;
    flush();
  }

  /** The commitment without evidence. */
  public Optional<Commitment> find(UUID id) {
    return findByIdOptional(id).map(commitment -> commitment.toDomain(List.of()));
  }

  private static CommitmentEntity open(UUID id, Instant now) {
    CommitmentEntity commitment = new CommitmentEntity();
    commitment.id = id;
    commitment.status = Commitment.OPEN;
    commitment.recordedAt = now;
    return commitment;
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
