package org.liaison.documents.document.persistence;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;
import org.liaison.documents.document.domain.IdempotencyKeys;
import org.liaison.documents.document.domain.Outcome;

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
    return Optional.of(new Use(used.fingerprint, used.outcome, used.documentId, used.version));
  }

  @Override
  public void complete(String key, Outcome outcome, UUID documentId, int version) {
    update(
        "outcome = ?1, documentId = ?2, version = ?3 where key = ?4",
        outcome,
        documentId,
        version,
        key);
  }
}
