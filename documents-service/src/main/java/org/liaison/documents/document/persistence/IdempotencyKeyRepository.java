package org.liaison.documents.document.persistence;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import org.liaison.documents.document.domain.IdempotencyKeys;
import org.liaison.documents.document.domain.Outcome;
import org.liaison.documents.document.domain.SubmissionResult;
import org.liaison.documents.document.domain.UnchangedReason;

/** Idempotency keys in PostgreSQL: the primary key decides who was first. */
@ApplicationScoped
public class IdempotencyKeyRepository
    implements IdempotencyKeys, PanacheRepositoryBase<IdempotencyKeyEntity, String> {

  @Override
  public Optional<Use> claim(String key, String fingerprint) {
    int inserted =
        getEntityManager()
            .createNativeQuery(
                "insert into idempotency_key (key, fingerprint) values (?1, ?2)"
                    + " on conflict (key) do nothing")
            .setParameter(1, key)
            .setParameter(2, fingerprint)
            .executeUpdate();
    if (inserted == 1) {
      return Optional.empty();
    }
    IdempotencyKeyEntity used = findById(key);
    return Optional.of(
        new Use(used.fingerprint, used.outcome, used.documentId, used.version, reason(used)));
  }

  @Override
  public void complete(String key, SubmissionResult answer) {
    update(
        "outcome = ?1, documentId = ?2, version = ?3, reason = ?4 where key = ?5",
        answer.outcome(),
        answer.version().documentId(),
        answer.version().number(),
        answer.reason().orElse(null),
        key);
  }

  /** The release before knew one reason only, and did not note it. */
  private static Optional<UnchangedReason> reason(IdempotencyKeyEntity used) {
    return used.outcome == Outcome.UNCHANGED
        ? Optional.of(Optional.ofNullable(used.reason).orElse(UnchangedReason.SAME_TEXT))
        : Optional.empty();
  }
}
