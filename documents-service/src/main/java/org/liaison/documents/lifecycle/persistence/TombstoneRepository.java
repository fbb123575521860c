package org.liaison.documents.lifecycle.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.hibernate.Session;
import org.hibernate.query.NativeQuery;
import org.liaison.documents.document.domain.DocumentIdentity;
import org.liaison.documents.document.domain.Tombstone;
import org.liaison.documents.lifecycle.domain.Graveyard;

/** Tombstones in PostgreSQL. */
@ApplicationScoped
public class TombstoneRepository implements Graveyard {

  private static final String FIND =
      """
      select t.document_id, array(select i.identity from tombstone_identity i
          where i.document_id = t.document_id order by 1),
        cast(t.versions as text), t.reason, t.purged_at, t.lifted_at, t.lift_reason
      from tombstone t where %s""";

  private static final String BURIED =
      "select identity from tombstone_identity where identity = any(:identities)";

  private static final String BURY =
      """
      insert into tombstone (document_id, reason, purged_at, versions)
      select :id, :reason, :at, jsonb_agg(jsonb_build_object(
        'number', number, 'sha256', sha256, 'acceptedAt', to_char(accepted_at at time zone 'UTC',
          'YYYY-MM-DD"T"HH24:MI:SS.US"Z"')) order by number)
      from document_version where document_id = :id""";

  private static final String BURY_IDENTITIES =
      """
      insert into tombstone_identity (identity, document_id)
      select identity, id from document where id = :id
      union select identity, document_id from document_alias where document_id = :id
      on conflict (identity) do nothing""";

  private static final String LIFT =
      """
      update tombstone set lifted_at = :at, lift_reason = :reason
      where document_id = :id and lifted_at is null""";

  private final Session session;

  public TombstoneRepository(Session session) {
    this.session = session;
  }

  @Override
  public Optional<Tombstone> find(UUID documentId) {
    return first(query("t.document_id = :id").setParameter("id", documentId));
  }

  @Override
  public Optional<Tombstone> of(DocumentIdentity identity) {
    return first(
        query(
                "t.document_id in (select b.document_id from tombstone_identity b"
                    + " where b.identity = any(:identities)) limit 1")
            .setParameter("identities", identity.all().toArray(String[]::new)));
  }

  /** Few pages are purged, so that most often nothing is found and nothing more is read. */
  @Override
  public Map<DocumentIdentity, Tombstone> among(Collection<DocumentIdentity> identities) {
    Set<String> buried =
        Set.copyOf(
            session
                .createNativeQuery(BURIED, String.class)
                .setParameter(
                    "identities",
                    identities.stream().flatMap(i -> i.all().stream()).toArray(String[]::new))
                .getResultList());
    Map<DocumentIdentity, Tombstone> tombstones = new HashMap<>();
    identities.stream()
        .filter(identity -> identity.all().stream().anyMatch(buried::contains))
        .forEach(identity -> of(identity).ifPresent(found -> tombstones.put(identity, found)));
    return tombstones;
  }

  @Override
  public void bury(UUID documentId, String reason, Instant at) {
    session
        .createNativeMutationQuery(BURY)
        .setParameter("id", documentId)
        .setParameter("reason", reason)
        .setParameter("at", at)
        .executeUpdate();
    session
        .createNativeMutationQuery(BURY_IDENTITIES)
        .setParameter("id", documentId)
        .executeUpdate();
  }

  @Override
  public void delete(UUID documentId) {
    session
        .createNativeMutationQuery("delete from document where id = :id")
        .setParameter("id", documentId)
        .executeUpdate();
  }

  @Override
  public void lift(UUID documentId, String reason, Instant at) {
    session
        .createNativeMutationQuery(LIFT)
        .setParameter("id", documentId)
        .setParameter("reason", reason)
        .setParameter("at", at)
        .executeUpdate();
    session
        .createNativeMutationQuery("delete from tombstone_identity where document_id = :id")
        .setParameter("id", documentId)
        .executeUpdate();
  }

  private NativeQuery<Object[]> query(String condition) {
    return session.createNativeQuery(FIND.formatted(condition), Object[].class);
  }

  private static Optional<Tombstone> first(NativeQuery<Object[]> query) {
    return query
        .getResultStream()
        .findFirst()
        .map(
            row ->
                new Tombstone(
                    (UUID) row[0],
                    List.of((String[]) row[1]),
                    BuriedVersionsJson.read((String) row[2]),
                    (String) row[3],
                    (Instant) row[4],
                    Optional.ofNullable((Instant) row[5]),
                    (String) row[6]));
  }
}
