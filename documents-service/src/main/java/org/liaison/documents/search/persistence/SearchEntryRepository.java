package org.liaison.documents.search.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import org.hibernate.Session;
import org.liaison.documents.document.domain.DocumentMetadata;
import org.liaison.documents.document.domain.DocumentVersion;
import org.liaison.documents.document.domain.VersionListener;
import org.liaison.documents.document.domain.VersionText;
import org.liaison.documents.search.domain.OlderEntries;
import org.liaison.documents.search.domain.SearchTerms;

/** Keeps each document's entry at its current version, in the transaction that accepts it. */
@ApplicationScoped
public class SearchEntryRepository implements VersionListener, OlderEntries {

  private static final String KEEP =
      """
      insert into search_entry
        (document_id, kind, language, publisher, published_date, rules, terms)
      values (:id, :kind, :language, :publisher, :publishedDate, :rules,
        cast(:han as tsvector)
          || setweight(to_tsvector('english', :titleWords), 'A')
          || to_tsvector('english', :textWords))
      on conflict (document_id) do update set
        kind = excluded.kind,
        language = excluded.language,
        publisher = excluded.publisher,
        published_date = excluded.published_date,
        rules = excluded.rules,
        terms = excluded.terms""";

  /** Held until the transaction ends, so that two replicas do not make the same ones. */
  private static final String OLDER =
      """
      select document_id from search_entry where rules < :rules
      limit :limit for update skip locked""";

  private final Session session;

  public SearchEntryRepository(Session session) {
    this.session = session;
  }

  @Override
  @Transactional(Transactional.TxType.MANDATORY)
  public void accepted(List<VersionText> versions) {
    versions.forEach(accepted -> keep(accepted.version(), accepted.text()));
  }

  @Override
  @Transactional(Transactional.TxType.MANDATORY)
  public List<UUID> takeOlder(int limit) {
    return session
        .createNativeQuery(OLDER, UUID.class)
        .setParameter("rules", SearchTerms.RULES)
        .setParameter("limit", limit)
        .getResultList();
  }

  @Override
  @Transactional(Transactional.TxType.MANDATORY)
  public void remake(List<VersionText> versions) {
    accepted(versions);
  }

  private void keep(DocumentVersion version, String text) {
    DocumentMetadata metadata = version.metadata();
    SearchTerms terms = SearchTerms.of(metadata.title(), text);
    session
        .createNativeMutationQuery(KEEP)
        .setParameter("id", version.documentId())
        .setParameter("kind", metadata.kind().name())
        .setParameter("language", metadata.language())
        .setParameter("publisher", metadata.publisher())
        .setParameter("publishedDate", metadata.publication().date())
        .setParameter("rules", SearchTerms.RULES)
        .setParameter("han", terms.han())
        .setParameter("titleWords", terms.titleWords())
        .setParameter("textWords", terms.textWords())
        .executeUpdate();
  }
}
