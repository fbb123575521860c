package org.liaison.events.review.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.UUID;
import org.liaison.events.intake.domain.DocumentVersion;
import org.liaison.events.review.domain.FindingMove;

/**
 * Lets findings tell another event than they did, so that what documents tell of an event follows
 * its passages. Every method expects a transaction.
 */
@ApplicationScoped
public class FindingMoves {

  private static final String ALL =
      "update finding set item_id = :to where item_id = :from"
          + " returning document_id, version, ordinal, engine";

  /** Those a passage of which has gone over, and none of which stayed. */
  private static final String FOLLOW =
      """
      update finding f set item_id = :to where f.item_id = :from and f.kind = 'EVENT'
        and exists (select from evidence v, jsonb_array_elements(f.body -> 'evidence') p
          where v.event_id = :to and v.document_id = f.document_id and v.version = f.version
            and v.start_offset = (p ->> 'start')\\:\\:int and v.end_offset = (p ->> 'end')\\:\\:int)
        and not exists (select from evidence v, jsonb_array_elements(f.body -> 'evidence') p
          where v.event_id = :from and v.document_id = f.document_id and v.version = f.version
            and v.start_offset = (p ->> 'start')\\:\\:int and v.end_offset = (p ->> 'end')\\:\\:int)
      returning f.document_id, f.version, f.ordinal, f.engine
      """;

  private static final String ONE =
      """
      update finding set item_id = :to where document_id = :document and version = :version
        and ordinal = :ordinal and engine = :engine and item_id = :from
      """;

  private final EntityManager entities;

  FindingMoves(EntityManager entities) {
    this.entities = entities;
  }

  /** Moves all findings of an event to another. */
  public List<FindingMove> moveAll(UUID from, UUID to) {
    return moved(ALL, from, to);
  }

  /** Moves the findings whose passages have gone over to another event. */
  public List<FindingMove> follow(UUID from, UUID to) {
    return moved(FOLLOW, from, to);
  }

  /** Moves a finding, unless its version was read again since; false if it did not. */
  public boolean move(FindingMove move) {
    return entities
            .createNativeQuery(ONE)
            .setParameter("to", move.to())
            .setParameter("from", move.from())
            .setParameter("document", move.version().documentId())
            .setParameter("version", move.version().number())
            .setParameter("ordinal", move.ordinal())
            .setParameter("engine", move.engine())
            .executeUpdate()
        == 1;
  }

  private List<FindingMove> moved(String statement, UUID from, UUID to) {
    List<?> rows =
        entities
            .createNativeQuery(statement, Object[].class)
            .setParameter("from", from)
            .setParameter("to", to)
            .getResultList();
    return rows.stream()
        .map(row -> (Object[]) row)
        .map(
            row ->
                new FindingMove(
                    new DocumentVersion((UUID) row[0], (Integer) row[1]),
                    (Integer) row[2],
                    (String) row[3],
                    from,
                    to))
        .toList();
  }
}
