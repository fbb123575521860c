package org.liaison.events.book.persistence;

import com.fasterxml.jackson.core.type.TypeReference;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.Session;
import org.liaison.events.book.domain.BookAction;
import org.liaison.events.book.domain.BookStep;
import org.liaison.events.book.domain.FieldChange;
import org.liaison.events.review.domain.Signature;

/** What persons did with notices and cases, never altered. Every method expects a transaction. */
@ApplicationScoped
public class BookStepRepository {

  private static final String ADD =
      """
      insert into book_step (id, item_id, action, taken_by, reason, taken_at, changes, documents,
        idempotency_key, fingerprint)
      values (:id, :item, :action, :by, :reason, :at, cast(:changes as jsonb),
        cast(:documents as uuid[]), :key, :fingerprint)
      """;

  private static final String STEPS =
      """
      select id, item_id, action, taken_by, reason, taken_at, cast(changes as text)
      from book_step where item_id = :item order by id
      """;

  private static final TypeReference<List<FieldChange>> CHANGES = new TypeReference<>() {};

  private final EntityManager entities;

  BookStepRepository(EntityManager entities) {
    this.entities = entities;
  }

  /**
   * Keeps a step.
   *
   * @param documents those whose words its changes may hold
   */
  public void add(BookStep step, Collection<UUID> documents, Signature signature) {
    entities
        .unwrap(Session.class)
        .createNativeMutationQuery(ADD)
        .setParameter("id", step.id())
        .setParameter("item", step.item())
        .setParameter("action", step.action().name())
        .setParameter("by", step.by())
        .setParameter("reason", step.reason())
        .setParameter("at", step.at())
        .setParameter("changes", BookJson.write(step.changes()))
        .setParameter("documents", documents.toArray(UUID[]::new))
        .setParameter("key", signature.keyOrNull(), String.class)
        .setParameter("fingerprint", signature.fingerprint())
        .executeUpdate();
  }

  /** Every step on a notice or a case, oldest first. */
  public List<BookStep> of(UUID item) {
    List<?> rows = entities.createNativeQuery(STEPS).setParameter("item", item).getResultList();
    return rows.stream().map(row -> step((Object[]) row)).toList();
  }

  /** The item on which a step was taken under a key, with the fingerprint of its request. */
  public Optional<Keyed> byKey(String key) {
    List<?> rows =
        entities
            .createNativeQuery(
                "select item_id, fingerprint from book_step where idempotency_key = :key")
            .setParameter("key", key)
            .getResultList();
    return rows.stream()
        .map(row -> (Object[]) row)
        .map(row -> new Keyed((UUID) row[0], (String) row[1]))
        .findFirst();
  }

  private static BookStep step(Object[] row) {
    return new BookStep(
        (UUID) row[0],
        (UUID) row[1],
        BookAction.valueOf((String) row[2]),
        (String) row[3],
        (String) row[4],
        (Instant) row[5],
        BookJson.read((String) row[6], CHANGES));
  }

  /**
   * An item on which a step was taken.
   *
   * @param fingerprint of the request that asked for it
   */
  public record Keyed(UUID item, String fingerprint) {}
}
