package org.liaison.documents.lifecycle.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.Session;
import org.liaison.documents.document.domain.DocumentState;
import org.liaison.documents.document.domain.DocumentStatus;
import org.liaison.documents.lifecycle.domain.DocumentStates;
import org.liaison.documents.lifecycle.domain.StateChange;

/** States in PostgreSQL: the history in a table of its own, the state now with the document. */
@ApplicationScoped
public class DocumentStateRepository implements DocumentStates {

  private static final String LOCK =
      """
      select state, state_number, coalesce(state_since, accepted_at), state_reason
      from document where id = :id for update""";

  private static final String SET =
      """
      with put as (
        update document set state = :state, state_number = :number, state_since = :since,
          state_reason = :reason
        where id = :id returning id)
      insert into document_state (document_id, number, state, reason, set_by, evidence_url, since)
      select id, :number, :state, :reason, :setBy, :evidenceUrl, :since from put""";

  private static final String MOVE =
      """
      with put as (
        update document set state = :to, state_number = state_number + 1, state_since = :since,
          state_reason = :reason
        where id = any(:ids) and state = :from returning id, state_number)
      insert into document_state (document_id, number, state, reason, set_by, evidence_url, since)
      select id, state_number, :to, :reason, '', '', :since from put returning document_id""";

  private static final String HISTORY =
      """
      select 0 as number, 'CURRENT', '', '', '', accepted_at from document where id = :id
      union all
      select number, state, reason, set_by, evidence_url, since from document_state
      where document_id = :id order by number""";

  private final Session session;

  public DocumentStateRepository(Session session) {
    this.session = session;
  }

  @Override
  public Optional<DocumentStatus> lock(UUID documentId) {
    return session
        .createNativeQuery(LOCK, Object[].class)
        .setParameter("id", documentId)
        .getResultStream()
        .findFirst()
        .map(
            row ->
                new DocumentStatus(
                    DocumentState.valueOf((String) row[0]),
                    ((Number) row[1]).intValue(),
                    (Instant) row[2],
                    (String) row[3]));
  }

  @Override
  public void set(UUID documentId, StateChange change) {
    session
        .createNativeMutationQuery(SET)
        .setParameter("id", documentId)
        .setParameter("number", change.number())
        .setParameter("state", change.state().name())
        .setParameter("reason", change.reason())
        .setParameter("setBy", change.setBy())
        .setParameter("evidenceUrl", change.evidenceUrl())
        .setParameter("since", change.since())
        .executeUpdate();
  }

  @Override
  public List<UUID> move(
      Collection<UUID> documents,
      DocumentState from,
      DocumentState to,
      String reason,
      Instant since) {
    return session
        .createNativeQuery(MOVE, UUID.class)
        .setParameter("ids", documents.toArray(UUID[]::new))
        .setParameter("from", from.name())
        .setParameter("to", to.name())
        .setParameter("reason", reason)
        .setParameter("since", since)
        .getResultList();
  }

  @Override
  public List<StateChange> history(UUID documentId) {
    return session
        .createNativeQuery(HISTORY, Object[].class)
        .setParameter("id", documentId)
        .getResultStream()
        .map(DocumentStateRepository::toChange)
        .toList();
  }

  private static StateChange toChange(Object[] row) {
    return new StateChange(
        ((Number) row[0]).intValue(),
        DocumentState.valueOf((String) row[1]),
        (String) row[2],
        (String) row[3],
        (String) row[4],
        (Instant) row[5]);
  }
}
