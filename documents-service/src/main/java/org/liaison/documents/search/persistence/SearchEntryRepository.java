package org.liaison.documents.search.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.List;
import org.liaison.documents.document.domain.DocumentMetadata;
import org.liaison.documents.document.domain.DocumentVersion;
import org.liaison.documents.document.domain.VersionListener;
import org.liaison.documents.document.domain.VersionText;
import org.liaison.documents.search.domain.SearchTerms;

/** Keeps each document's entry at its current version, in the transaction that accepts it. */
@ApplicationScoped
public class SearchEntryRepository implements VersionListener {

  private static final String KEEP =
      """
      insert into search_entry
        (document_id, kind, language, publisher, published_date, terms)
      values (:id, :kind, :language, :publisher, :publishedDate,
        cast(:han as tsvector)
          || setweight(to_tsvector('english', :titleWords), 'A')
          || to_tsvector('english', :textWords))
      on conflict (document_id) do update set
        kind = excluded.kind,
        language = excluded.language,
        publisher = excluded.publisher,
        published_date = excluded.published_date,
        terms = excluded.terms""";

  private final EntityManager entityManager;

  public SearchEntryRepository(EntityManager entityManager) {
    this.entityManager = entityManager;
  }

  @Override
  @Transactional(Transactional.TxType.MANDATORY)
  public void accepted(List<VersionText> versions) {
    versions.forEach(accepted -> keep(accepted.version(), accepted.text()));
  }

  private void keep(DocumentVersion version, String text) {
    DocumentMetadata metadata = version.metadata();
    SearchTerms terms = SearchTerms.of(metadata.title(), text);
    entityManager
        .createNativeQuery(KEEP)
        .setParameter("id", version.documentId())
        .setParameter("kind", metadata.kind().name())
        .setParameter("language", metadata.language())
        .setParameter("publisher", metadata.publisher())
        .setParameter("publishedDate", metadata.publication().date())
        .setParameter("han", terms.han())
        .setParameter("titleWords", terms.titleWords())
        .setParameter("textWords", terms.textWords())
        .executeUpdate();
  }
}
