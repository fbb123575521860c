package org.liaison.events.control.persistence;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.Session;
import org.liaison.events.control.domain.ControlChange;
import org.liaison.events.control.domain.FieldChange;
import org.liaison.events.review.domain.Signature;

/** The changes of the register, which are never altered. Every method expects a transaction. */
@ApplicationScoped
public class ControlHistoryRepository {

  private static final ObjectMapper JSON = new ObjectMapper();

  private static final String ADD =
      """
      insert into control_change (id, control_id, revision, changed_by, reason, changed_at, fields,
        idempotency_key, fingerprint)
      values (:id, :control, :revision, :by, :reason, :at, cast(:fields as jsonb), :key, :fingerprint)
      """;

  private static final String OF =
      """
      select id, control_id, revision, changed_by, reason, changed_at, cast(fields as text)
      from control_change where control_id = :control order by revision
      """;

  private final EntityManager entities;

  ControlHistoryRepository(EntityManager entities) {
    this.entities = entities;
  }

  /** Keeps a change, with the key that it was asked for under. */
  public void add(ControlChange change, Signature signature) {
    entities
        .unwrap(Session.class)
        .createNativeMutationQuery(ADD)
        .setParameter("id", change.id())
        .setParameter("control", change.control())
        .setParameter("revision", change.revision())
        .setParameter("by", change.by())
        .setParameter("reason", change.reason())
        .setParameter("at", change.at())
        .setParameter("fields", write(change.fields()))
        .setParameter("key", signature.keyOrNull(), String.class)
        .setParameter("fingerprint", signature.fingerprint())
        .executeUpdate();
  }

  /** The changes of an entry, oldest first. */
  public List<ControlChange> of(UUID control) {
    List<?> rows = entities.createNativeQuery(OF).setParameter("control", control).getResultList();
    return rows.stream().map(row -> change((Object[]) row)).toList();
  }

  /** The change that was made under a key. */
  public Optional<KeyedChange> byKey(String key) {
    List<?> rows =
        entities
            .createNativeQuery(
                "select control_id, fingerprint from control_change where idempotency_key = :key")
            .setParameter("key", key)
            .getResultList();
    return rows.stream()
        .findFirst()
        .map(row -> (Object[]) row)
        .map(row -> new KeyedChange((UUID) row[0], (String) row[1]));
  }

  private static ControlChange change(Object[] row) {
    return new ControlChange(
        (UUID) row[0],
        (UUID) row[1],
        ((Number) row[2]).longValue(),
        (String) row[3],
        (String) row[4],
        (Instant) row[5],
        read((String) row[6]));
  }

  private static String write(List<FieldChange> fields) {
    try {
      return JSON.writeValueAsString(fields);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("changes are made of plain records", e);
    }
  }

  private static List<FieldChange> read(String json) {
    try {
      return JSON.readValue(json, new TypeReference<>() {});
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("changes are not what was written", e);
    }
  }

  /**
   * A change that was made under a key.
   *
   * @param fingerprint of the request that asked for it
   */
  public record KeyedChange(UUID control, String fingerprint) {}
}
