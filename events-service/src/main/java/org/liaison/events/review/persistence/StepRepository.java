package org.liaison.events.review.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.hibernate.Session;
import org.liaison.events.record.persistence.PassageJson;
import org.liaison.events.review.domain.History;
import org.liaison.events.review.domain.PassageMove;
import org.liaison.events.review.domain.Signature;
import org.liaison.events.review.domain.Step;
import org.liaison.events.review.domain.StepAction;

/** The steps that persons took, which are never altered. Every method expects a transaction. */
@ApplicationScoped
public class StepRepository {

  private static final String ADD =
      """
      insert into review_step (id, action, taken_by, reason, taken_at, undoes, events, body,
        idempotency_key, fingerprint)
      values (:id, :action, :by, :reason, :at, :undoes, :events, cast(:body as jsonb), :key, :fingerprint)
      """;

  private static final String ADD_PASSAGE =
      """
      insert into review_passage (step_id, passage_id, document_id, from_event, to_event, body)
      values (:step, :passage, :document, :from, :to, cast(:body as jsonb))
      """;

  private static final String STEPS =
      """
      select id, action, taken_by, reason, taken_at, undoes, events, cast(body as text)
      from review_step where %s order by id
      """;

  private static final String PASSAGES =
      """
      select step_id, passage_id, document_id, from_event, to_event, cast(body as text)
      from review_passage where step_id = any(:steps) order by step_id, passage_id
      """;

  private final EntityManager entities;

  StepRepository(EntityManager entities) {
    this.entities = entities;
  }

  /** Keeps a step. */
  public void add(Step step, Signature signature) {
    entities
        .unwrap(Session.class)
        .createNativeMutationQuery(ADD)
        .setParameter("id", step.id())
        .setParameter("action", step.action().name())
        .setParameter("by", step.by())
        .setParameter("reason", step.reason())
        .setParameter("at", step.at())
        .setParameter("undoes", step.undoes().orElse(null), UUID.class)
        .setParameter("events", step.events().toArray(UUID[]::new))
        .setParameter("body", StepJson.write(step))
        .setParameter("key", signature.keyOrNull(), String.class)
        .setParameter("fingerprint", signature.fingerprint())
        .executeUpdate();
    step.passages().forEach(move -> add(step.id(), move));
  }

  private void add(UUID step, PassageMove move) {
    entities
        .unwrap(Session.class)
        .createNativeMutationQuery(ADD_PASSAGE)
        .setParameter("step", step)
        .setParameter("passage", move.id())
        .setParameter("document", move.passage().source().documentId())
        .setParameter("from", move.from().orElse(null), UUID.class)
        .setParameter("to", move.to().orElse(null), UUID.class)
        .setParameter("body", PassageJson.write(move.passage()))
        .executeUpdate();
  }

  /** Every step on the events. */
  public History history(Collection<UUID> events) {
    return new History(
        steps(
            entities
                .createNativeQuery(STEPS.formatted("events && :events"))
                .setParameter("events", events.toArray(UUID[]::new))
                .getResultList()));
  }

  /** The step that was taken under a key, with the fingerprint of its request. */
  public Optional<KeyedStep> byKey(String key) {
    List<?> fingerprints =
        entities
            .createNativeQuery("select fingerprint from review_step where idempotency_key = :key")
            .setParameter("key", key)
            .getResultList();
    if (fingerprints.isEmpty()) {
      return Optional.empty();
    }
    List<Step> found =
        steps(
            entities
                .createNativeQuery(STEPS.formatted("idempotency_key = :key"))
                .setParameter("key", key)
                .getResultList());
    return Optional.of(new KeyedStep(found.get(0), (String) fingerprints.get(0)));
  }

  private List<Step> steps(List<?> rows) {
    if (rows.isEmpty()) {
      return List.of();
    }
    UUID[] ids = rows.stream().map(row -> (UUID) ((Object[]) row)[0]).toArray(UUID[]::new);
    List<?> passages =
        entities.createNativeQuery(PASSAGES).setParameter("steps", ids).getResultList();
    Map<UUID, List<PassageMove>> byStep =
        passages.stream()
            .map(row -> (Object[]) row)
            .collect(
                Collectors.groupingBy(
                    row -> (UUID) row[0],
                    Collectors.mapping(StepRepository::move, Collectors.toList())));
    return rows.stream()
        .map(row -> (Object[]) row)
        .map(row -> step(row, byStep.getOrDefault((UUID) row[0], List.of())))
        .toList();
  }

  private static Step step(Object[] row, List<PassageMove> passages) {
    StepJson body = StepJson.read((String) row[7]);
    return new Step(
        (UUID) row[0],
        StepAction.valueOf((String) row[1]),
        (String) row[2],
        (String) row[3],
        (Instant) row[4],
        Set.of((UUID[]) row[6]),
        body.toChanges(),
        passages,
        body.toFindings(),
        Optional.ofNullable((UUID) row[5]));
  }

  private static PassageMove move(Object[] row) {
    return new PassageMove(
        PassageJson.read(Optional.of((UUID) row[1]), (UUID) row[2], (String) row[5]),
        Optional.ofNullable((UUID) row[3]),
        Optional.ofNullable((UUID) row[4]));
  }

  /**
   * A step that was taken under a key.
   *
   * @param fingerprint of the request that asked for it
   */
  public record KeyedStep(Step step, String fingerprint) {}
}
