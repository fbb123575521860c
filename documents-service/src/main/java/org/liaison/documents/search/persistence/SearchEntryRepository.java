package org.liaison.documents.search.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;
import org.hibernate.Session;
import org.liaison.documents.document.domain.DocumentMetadata;
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
      select id, kind, language, publisher, published_date, :rules,
        cast(han as tsvector)
          || setweight(to_tsvector('english', title_words), 'A')
          || to_tsvector('english', text_words)
      from unnest(cast(:ids as uuid[]), cast(:kinds as text[]), cast(:languages as text[]),
        cast(:publishers as text[]), cast(cast(:dates as text[]) as date[]), cast(:han as text[]),
        cast(:titleWords as text[]), cast(:textWords as text[]))
        as entry (id, kind, language, publisher, published_date, han, title_words, text_words)
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
    // Of several versions of one document only the last is current.
    Map<UUID, VersionText> current = new LinkedHashMap<>();
    versions.forEach(version -> current.put(version.version().documentId(), version));
    keep(List.copyOf(current.values()));
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

  private void keep(List<VersionText> versions) {
    List<SearchTerms> terms =
        versions.stream()
            .map(v -> SearchTerms.of(v.version().metadata().title(), v.text()))
            .toList();
    session
        .createNativeMutationQuery(KEEP)
        .setParameter("rules", SearchTerms.RULES)
        .setParameter("ids", each(versions, v -> v.version().documentId()).toArray(UUID[]::new))
        .setParameter("kinds", texts(versions, metadata -> metadata.kind().name()))
        .setParameter("languages", texts(versions, DocumentMetadata::language))
        .setParameter("publishers", texts(versions, DocumentMetadata::publisher))
        .setParameter("dates", texts(versions, m -> m.publication().date().toString()))
        .setParameter("han", terms.stream().map(SearchTerms::han).toArray(String[]::new))
        .setParameter(
            "titleWords", terms.stream().map(SearchTerms::titleWords).toArray(String[]::new))
        .setParameter(
            "textWords", terms.stream().map(SearchTerms::textWords).toArray(String[]::new))
        .executeUpdate();
  }

  private static String[] texts(
      List<VersionText> versions, Function<DocumentMetadata, String> field) {
    return each(versions, v -> field.apply(v.version().metadata())).toArray(String[]::new);
  }

  private static <T> Stream<T> each(List<VersionText> versions, Function<VersionText, T> field) {
    return versions.stream().map(field);
  }
}
