package org.liaison.documents.document.persistence;

import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.IntFunction;
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

  private static final String CREATE =
      """
      insert into document (id, identity, current_version, current_sha256, accepted_at)
      select id, identity, 1, sha256, :now
      from unnest(:ids, :identities, :digests)
        with ordinality as first (id, identity, sha256, place)
      order by place
      on conflict (identity) do nothing
      returning identity""";

  private static final String HOLD =
      """
      select id, identity, current_version, current_sha256 from document
      where identity = any(:identities) order by identity collate "C" for update""";

  private static final String ADVANCE =
      """
      update document set current_version = head.version, current_sha256 = head.sha256
      from unnest(:ids, :versions, :digests) as head (id, version, sha256)
      where document.id = head.id""";

  private final EntityManager entityManager;

  BulkHeads(EntityManager entityManager) {
    this.entityManager = entityManager;
  }

  Map<DocumentIdentity, TakenDocument> createOrLock(
      Map<DocumentIdentity, DocumentHead> firsts, Instant now) {
    List<String> created = create(firsts, now);
    Map<DocumentIdentity, TakenDocument> taken = new HashMap<>();
    created.stream()
        .map(DocumentIdentity::new)
        .forEach(identity -> taken.put(identity, new TakenDocument(firsts.get(identity), true)));
    if (created.size() < firsts.size()) {
      String[] others =
          firsts.keySet().stream()
              .filter(identity -> !taken.containsKey(identity))
              .map(DocumentIdentity::value)
              .toArray(String[]::new);
      hold(others).forEach(row -> taken.put(identity(row), new TakenDocument(head(row), false)));
    }
    return taken;
  }

  void advance(Collection<DocumentHead> heads) {
    if (heads.isEmpty()) {
      return;
    }
    entityManager
        .createNativeQuery(ADVANCE)
        .setParameter("ids", each(heads, DocumentHead::id, UUID[]::new))
        .setParameter("versions", each(heads, DocumentHead::currentVersion, Integer[]::new))
        .setParameter("digests", each(heads, DocumentHead::currentSha256, String[]::new))
        .executeUpdate();
  }

  @SuppressWarnings("unchecked")
  private List<String> create(Map<DocumentIdentity, DocumentHead> firsts, Instant now) {
    return entityManager
        .createNativeQuery(CREATE, String.class)
        .setParameter("now", now)
        .setParameter("ids", each(firsts.values(), DocumentHead::id, UUID[]::new))
        .setParameter("identities", each(firsts.keySet(), DocumentIdentity::value, String[]::new))
        .setParameter("digests", each(firsts.values(), DocumentHead::currentSha256, String[]::new))
        .getResultList();
  }

  @SuppressWarnings("unchecked")
  private List<Object[]> hold(String[] identities) {
    return entityManager
        .createNativeQuery(HOLD, Object[].class)
        .setParameter("identities", identities)
        .getResultList();
  }

  private static DocumentIdentity identity(Object[] row) {
    return new DocumentIdentity((String) row[1]);
  }

  private static DocumentHead head(Object[] row) {
    return new DocumentHead((UUID) row[0], ((Number) row[2]).intValue(), (String) row[3]);
  }

  private static <S, T> T[] each(Collection<S> from, Function<S, T> part, IntFunction<T[]> array) {
    return from.stream().map(part).toArray(array);
  }
}
