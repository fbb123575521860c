package org.liaison.documents.source.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.hibernate.Session;
import org.hibernate.query.NativeQuery;
import org.liaison.documents.source.domain.ItemOutcome;
import org.liaison.documents.source.domain.ItemPosition;
import org.liaison.documents.source.domain.SourceItem;
import org.liaison.documents.source.domain.SourceItems;

/** Items of sources in PostgreSQL. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class SourceItemRepository implements SourceItems {

  private static final String SELECT =
      "select " + SourceRows.ITEM_COLUMNS + " from source_item where source_id = :source ";

  /** The document may have been purged by now; then the item stays without one. */
  private static final String KEEP =
      """
      insert into source_item (source_id, key, url, title, fingerprint, outcome, document_id, version,
        code, message, attempts, at)
      select :source, :key, :url, :title, :fingerprint, :outcome,
        (select id from document where id = cast(:document as uuid)), :version, :code, :message,
        :attempts, :at
      where exists (select from source where id = :source)
      on conflict (source_id, key) do update set url = excluded.url, title = excluded.title,
        fingerprint = excluded.fingerprint, outcome = excluded.outcome,
        document_id = excluded.document_id, version = excluded.version, code = excluded.code,
        message = excluded.message, attempts = excluded.attempts, at = excluded.at""";

  private final Session session;

  public SourceItemRepository(Session session) {
    this.session = session;
  }

  @Override
  public Map<String, SourceItem> known(UUID source, Collection<String> keys) {
    return session
        .createNativeQuery(SELECT + "and key = any(:keys)", Object[].class)
        .setParameter("source", source)
        .setParameter("keys", keys.toArray(String[]::new))
        .getResultStream()
        .map(SourceRows::toItem)
        .collect(Collectors.toMap(SourceItem::key, Function.identity()));
  }

  @Override
  public void keep(UUID source, SourceItem item) {
    session
        .createNativeMutationQuery(KEEP)
        .setParameter("source", source)
        .setParameter("key", item.key())
        .setParameter("url", item.url())
        .setParameter("title", item.title())
        .setParameter("fingerprint", item.fingerprint())
        .setParameter("outcome", item.outcome().name())
        .setParameter("document", item.documentId().map(UUID::toString).orElse(null), String.class)
        .setParameter("version", item.version())
        .setParameter("code", item.trouble().code())
        .setParameter("message", item.trouble().message())
        .setParameter("attempts", item.attempts())
        .setParameter("at", item.at())
        .executeUpdate();
  }

  @Override
  public List<SourceItem> page(
      UUID source, Optional<ItemOutcome> outcome, Optional<ItemPosition> after, int size) {
    String conditions =
        (outcome.isPresent() ? "and outcome = :outcome " : "")
            + (after.isPresent() ? "and (at, key) < (:at, :key) " : "");
    NativeQuery<Object[]> page =
        session
            .createNativeQuery(SELECT + conditions + "order by at desc, key desc", Object[].class)
            .setParameter("source", source)
            .setMaxResults(size);
    outcome.ifPresent(one -> page.setParameter("outcome", one.name()));
    after.ifPresent(place -> page.setParameter("at", place.at()).setParameter("key", place.key()));
    return page.getResultStream().map(SourceRows::toItem).toList();
  }
}
