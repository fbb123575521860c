package org.liaison.documents.document.persistence;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import org.hibernate.Session;
import org.hibernate.query.NativeQuery;
import org.liaison.documents.document.domain.DocumentHead;
import org.liaison.documents.document.domain.DocumentIdentity;
import org.liaison.documents.document.domain.TakenDocument;

/**
 * Creates, holds and advances many documents with one statement each.
 *
 * <p>Rows are made and then held in the order of their identities: of two transactions that want
 * the same ones, the second waits with nothing that the first still needs.
 */
final class BulkHeads {

  /** A document may be kept under a former identity or an alias; then no other one is made. */
  private static final String CREATE =
      """
      with known as (
        select asked, name from unnest(:asked, :names) as known (asked, name)),
      taken as (
        select known.asked from known join document on document.identity = known.name
        where known.name <> known.asked
        union all
        select known.asked from known join document_alias on document_alias.identity = known.name)
      insert into document (id, identity, current_version, current_sha256, accepted_at)
      select id, identity, 1, sha256, :now
      from unnest(:ids, :identities, :digests)
        with ordinality as first (id, identity, sha256, place)
      where identity not in (select asked from taken)
      order by place
      on conflict (identity) do nothing
      returning identity""";

  /** The page's own document goes before those that earlier rules told from it. */
  private static final String HOLD =
      """
      with known as (
        select asked, name from unnest(:asked, :names) as known (asked, name)),
      found as (
        select known.asked, document.id from known join document on document.identity = known.name
        union all
        select known.asked, document_alias.document_id
        from known join document_alias on document_alias.identity = known.name),
      chosen as (
        select distinct on (found.asked) found.asked, document.id
        from found join document on document.id = found.id
        order by found.asked, document.identity = found.asked desc, document.accepted_at,
          document.id)
      select chosen.asked, d.id, d.current_version, d.current_sha256
      from chosen join document d on d.id = chosen.id
      order by d.identity collate "C" for update of d""";

  private static final String ADVANCE =
      """
      update document set current_version = head.version, current_sha256 = head.sha256
      from unnest(:ids, :versions, :digests) as head (id, version, sha256)
      where document.id = head.id""";

  private final Session session;

  BulkHeads(Session session) {
    this.session = session;
  }

  Map<DocumentIdentity, TakenDocument> createOrLock(
      Map<DocumentIdentity, DocumentHead> firsts, Instant now) {
    Map<String, DocumentIdentity> byValue =
        firsts.keySet().stream()
            .collect(Collectors.toMap(DocumentIdentity::value, Function.identity()));
    Map<DocumentIdentity, TakenDocument> taken = new HashMap<>();
    for (String created : create(firsts, now)) {
      DocumentIdentity identity = byValue.remove(created);
      taken.put(identity, new TakenDocument(firsts.get(identity), true));
    }
    if (!byValue.isEmpty()) {
      hold(byValue.values())
          .forEach(
              row -> taken.put(byValue.get((String) row[0]), new TakenDocument(head(row), false)));
    }
    return taken;
  }

  void advance(Collection<DocumentHead> heads) {
    if (heads.isEmpty()) {
      return;
    }
    session
        .createNativeMutationQuery(ADVANCE)
        .setParameter("ids", each(heads, DocumentHead::id, UUID[]::new))
        .setParameter("versions", each(heads, DocumentHead::currentVersion, Integer[]::new))
        .setParameter("digests", each(heads, DocumentHead::currentSha256, String[]::new))
        .executeUpdate();
  }

  private List<String> create(Map<DocumentIdentity, DocumentHead> firsts, Instant now) {
    return known(session.createNativeQuery(CREATE, String.class), firsts.keySet())
        .setParameter("now", now)
        .setParameter("ids", each(firsts.values(), DocumentHead::id, UUID[]::new))
        .setParameter("identities", each(firsts.keySet(), DocumentIdentity::value, String[]::new))
        .setParameter("digests", each(firsts.values(), DocumentHead::currentSha256, String[]::new))
        .getResultList();
  }

  private List<Object[]> hold(Collection<DocumentIdentity> identities) {
    return known(session.createNativeQuery(HOLD, Object[].class), identities).getResultList();
  }

  /** Every identity beside each name that its document may be kept under. */
  private static <T> NativeQuery<T> known(
      NativeQuery<T> query, Collection<DocumentIdentity> identities) {
    List<String> asked = new ArrayList<>();
    List<String> names = new ArrayList<>();
    for (DocumentIdentity identity : identities) {
      for (String name : identity.all()) {
        asked.add(identity.value());
        names.add(name);
      }
    }
    return query
        .setParameter("asked", asked.toArray(String[]::new))
        .setParameter("names", names.toArray(String[]::new));
  }

  private static DocumentHead head(Object[] row) {
    return new DocumentHead((UUID) row[1], ((Number) row[2]).intValue(), (String) row[3]);
  }

  private static <S, T> T[] each(Collection<S> from, Function<S, T> part, IntFunction<T[]> array) {
    return from.stream().map(part).toArray(array);
  }
}
