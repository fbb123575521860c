package org.liaison.events.commitment.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.Session;
import org.liaison.events.commitment.domain.CommitmentHistory;
import org.liaison.events.commitment.domain.CommitmentStep;
import org.liaison.events.record.domain.Evidence;
import org.liaison.events.record.persistence.PassageJson;
import org.liaison.events.review.domain.Signature;

/** What persons said of commitments, never altered. Every method expects a transaction. */
@ApplicationScoped
public class CommitmentStepRepository {

  private static final String ADD =
      """
      insert into commitment_step (id, commitment_id, status_before, status_after, taken_by, reason,
        taken_at, event_id, undoes, idempotency_key, fingerprint)
      values (:id, :commitment, :before, :after, :by, :reason, :at, :event, :undoes, :key, :fingerprint)
      """;

  private static final String ADD_PASSAGE =
      """
      insert into commitment_step_passage (step_id, ordinal, document_id, body)
      values (:step, :ordinal, :document, cast(:body as jsonb))
      """;

  private static final String STEPS =
      """
      select id, commitment_id, status_before, status_after, taken_by, reason, taken_at, event_id, undoes
      from commitment_step where commitment_id = :commitment order by id
      """;

  private static final String PASSAGES =
      """
      select document_id, cast(body as text) from commitment_step_passage
      where step_id = :step order by ordinal
      """;

  private final EntityManager entities;

  CommitmentStepRepository(EntityManager entities) {
    this.entities = entities;
  }

  /** Keeps a step. */
  public void add(CommitmentStep step, Signature signature) {
    Session session = entities.unwrap(Session.class);
    session
        .createNativeMutationQuery(ADD)
        .setParameter("id", step.id())
        .setParameter("commitment", step.commitment())
        .setParameter("before", step.before())
        .setParameter("after", step.after())
        .setParameter("by", step.by())
        .setParameter("reason", step.reason())
        .setParameter("at", step.at())
        .setParameter("event", step.event().orElse(null), UUID.class)
        .setParameter("undoes", step.undoes().orElse(null), UUID.class)
        .setParameter("key", signature.keyOrNull(), String.class)
        .setParameter("fingerprint", signature.fingerprint())
        .executeUpdate();
    for (int i = 0; i < step.passages().size(); i++) {
      Evidence passage = step.passages().get(i);
      session
          .createNativeMutationQuery(ADD_PASSAGE)
          .setParameter("step", step.id())
          .setParameter("ordinal", i)
          .setParameter("document", passage.source().documentId())
          .setParameter("body", PassageJson.write(passage))
          .executeUpdate();
    }
  }

  /** Every step on a commitment. */
  public CommitmentHistory history(UUID commitment) {
    List<?> rows =
        entities.createNativeQuery(STEPS).setParameter("commitment", commitment).getResultList();
    return new CommitmentHistory(rows.stream().map(row -> step((Object[]) row)).toList());
  }

  /** The commitment on which a step was taken under a key, with the fingerprint of its request. */
  public Optional<Keyed> byKey(String key) {
    List<?> rows =
        entities
            .createNativeQuery(
                "select commitment_id, fingerprint from commitment_step where idempotency_key = :key")
            .setParameter("key", key)
            .getResultList();
    return rows.stream()
        .map(row -> (Object[]) row)
        .map(row -> new Keyed((UUID) row[0], (String) row[1]))
        .findFirst();
  }

  private CommitmentStep step(Object[] row) {
    return new CommitmentStep(
        (UUID) row[0],
        (UUID) row[1],
        (String) row[2],
        (String) row[3],
        (String) row[4],
        (String) row[5],
        (Instant) row[6],
        Optional.ofNullable((UUID) row[7]),
        passages((UUID) row[0]),
        Optional.ofNullable((UUID) row[8]));
  }

  private List<Evidence> passages(UUID step) {
    List<?> rows = entities.createNativeQuery(PASSAGES).setParameter("step", step).getResultList();
    return rows.stream()
        .map(row -> (Object[]) row)
        .map(row -> PassageJson.read(Optional.empty(), (UUID) row[0], (String) row[1]))
        .toList();
  }

  /**
   * A commitment on which a step was taken.
   *
   * @param fingerprint of the request that asked for it
   */
  public record Keyed(UUID commitment, String fingerprint) {}
}
