package org.liaison.documents.document.persistence;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.liaison.documents.document.domain.Document;
import org.liaison.documents.document.domain.DocumentHead;
import org.liaison.documents.document.domain.DocumentIdentity;
import org.liaison.documents.document.domain.DocumentVersion;
import org.liaison.documents.document.domain.Documents;
import org.liaison.documents.document.domain.SubmittedFile;
import org.liaison.documents.document.domain.VersionText;

/** Documents in PostgreSQL. */
@ApplicationScoped
public class DocumentRepository implements Documents, PanacheRepositoryBase<DocumentEntity, UUID> {

  /** Version 0 until the same transaction says which it is. */
  private static final String CREATE =
      """
      insert into document (id, identity, current_version, current_sha256, accepted_at)
      select id, identity, 0, '', ?3
      from unnest(cast(?1 as uuid[]), cast(?2 as text[])) as new (id, identity)
      order by identity
      on conflict (identity) do nothing""";

  private static final String HOLD =
      """
      select identity, id, current_version, current_sha256 from document
      where identity = any(cast(?1 as text[])) order by identity for update""";

  private static final String ADVANCE =
      """
      update document d set current_version = head.version, current_sha256 = head.sha256
      from unnest(cast(?1 as uuid[]), cast(?2 as int[]), cast(?3 as text[])) as head (id, version, sha256)
      where d.id = head.id and d.current_version <> head.version""";

  private static final String DOCUMENTS_BY_ID =
      "select d, v from DocumentEntity d join DocumentVersionEntity v"
          + " on v.key.documentId = d.id and v.key.number = d.currentVersion where d.id in ?1";

  private static final String VERSION =
      "from DocumentVersionEntity v where v.key.documentId = :id and v.key.number = "
          + "case when :number = 0 then (select d.currentVersion from DocumentEntity d where d.id = :id)"
          + " else :number end";

  /**
   * In the order of identities, so that two batches never wait for each other. Does nothing on
   * conflict, so that two first submissions at once make one document.
   */
  @Override
  public Map<DocumentIdentity, DocumentHead> claimAll(
      Map<DocumentIdentity, DocumentHead> created, Instant acceptedAt) {
    List<DocumentIdentity> identities =
        created.keySet().stream().sorted(Comparator.comparing(DocumentIdentity::value)).toList();
    String[] values = identities.stream().map(DocumentIdentity::value).toArray(String[]::new);
    UUID[] ids =
        identities.stream().map(identity -> created.get(identity).id()).toArray(UUID[]::new);
    getEntityManager()
        .createNativeQuery(CREATE)
        .setParameter(1, ids)
        .setParameter(2, values)
        .setParameter(3, acceptedAt)
        .executeUpdate();
    List<?> rows =
        getEntityManager().createNativeQuery(HOLD).setParameter(1, values).getResultList();
    Map<DocumentIdentity, DocumentHead> heads = new HashMap<>();
    for (Object row : rows) {
      Object[] columns = (Object[]) row;
      heads.put(
          new DocumentIdentity((String) columns[0]),
          new DocumentHead(
              (UUID) columns[1], ((Number) columns[2]).intValue(), (String) columns[3]));
    }
    return heads;
  }

  @Override
  public void advanceAll(Collection<DocumentHead> heads) {
    getEntityManager()
        .createNativeQuery(ADVANCE)
        .setParameter(1, heads.stream().map(DocumentHead::id).toArray(UUID[]::new))
        .setParameter(2, heads.stream().map(DocumentHead::currentVersion).toArray(Integer[]::new))
        .setParameter(3, heads.stream().map(DocumentHead::currentSha256).toArray(String[]::new))
        .executeUpdate();
  }

  @Override
  public void addAll(List<VersionText> versions) {
    versions.forEach(
        version ->
            getEntityManager()
                .persist(DocumentEntityMapper.toEntity(version.version(), version.text())));
    getEntityManager().flush();
  }

  @Override
  public void addOriginal(UUID id, int number, SubmittedFile file) {
    getEntityManager()
        .createNativeQuery(
            "insert into document_original (document_id, number, bytes) values (?1, ?2, ?3)")
        .setParameter(1, id)
        .setParameter(2, number)
        .setParameter(3, file.bytes())
        .executeUpdate();
  }

  @Override
  public Optional<byte[]> original(UUID id, int number) {
    List<?> bytes =
        getEntityManager()
            .createNativeQuery(
                "select bytes from document_original where document_id = ?1 and number = ?2")
            .setParameter(1, id)
            .setParameter(2, number)
            .getResultList();
    return bytes.stream().map(byte[].class::cast).findFirst();
  }

  @Override
  public Optional<Document> find(UUID id) {
    return Optional.ofNullable(findAll(List.of(id)).get(id));
  }

  @Override
  public Map<UUID, Document> findAll(Collection<UUID> ids) {
    return getEntityManager()
        .createQuery(DOCUMENTS_BY_ID, Object[].class)
        .setParameter(1, ids)
        .getResultStream()
        .map(
            row ->
                DocumentEntityMapper.toDocument(
                    (DocumentEntity) row[0], (DocumentVersionEntity) row[1]))
        .collect(Collectors.toMap(Document::id, Function.identity()));
  }

  @Override
  public List<DocumentVersion> versions(UUID id) {
    return getEntityManager()
        .createQuery(
            "from DocumentVersionEntity v where v.key.documentId = ?1 order by v.key.number",
            DocumentVersionEntity.class)
        .setParameter(1, id)
        .getResultStream()
        .map(DocumentEntityMapper::toVersion)
        .toList();
  }

  @Override
  public Optional<DocumentVersion> version(UUID id, int number) {
    return versionEntity(id, number).map(DocumentEntityMapper::toVersion);
  }

  @Override
  public Optional<VersionText> versionText(UUID id, int number) {
    return versionEntity(id, number)
        .map(entity -> new VersionText(DocumentEntityMapper.toVersion(entity), entity.text));
  }

  /** Cut by the database, whose substr counts code points, so that a long text stays there. */
  @Override
  public Optional<String> passage(UUID id, int number, int start, int end) {
    return getEntityManager()
        .createQuery(
            "select case when :end <= v.length then substring(v.text, :start + 1, :end - :start)"
                + " else '' end "
                + VERSION,
            String.class)
        .setParameter("id", id)
        .setParameter("number", number)
        .setParameter("start", start)
        .setParameter("end", end)
        .getResultStream()
        .findFirst();
  }

  @Override
  public Map<UUID, String> beginnings(Collection<UUID> ids, int length) {
    return getEntityManager()
        .createQuery(
            "select d.id, substring(v.text, 1, ?2) from DocumentEntity d join DocumentVersionEntity v"
                + " on v.key.documentId = d.id and v.key.number = d.currentVersion where d.id in ?1",
            Object[].class)
        .setParameter(1, ids)
        .setParameter(2, length)
        .getResultStream()
        .collect(Collectors.toMap(row -> (UUID) row[0], row -> (String) row[1]));
  }

  private Optional<DocumentVersionEntity> versionEntity(UUID id, int number) {
    return getEntityManager()
        .createQuery(VERSION, DocumentVersionEntity.class)
        .setParameter("id", id)
        .setParameter("number", number)
        .getResultStream()
        .findFirst();
  }
}
