package org.liaison.documents.document.persistence;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hibernate.Session;
import org.liaison.documents.document.domain.Document;
import org.liaison.documents.document.domain.DocumentHead;
import org.liaison.documents.document.domain.DocumentIdentity;
import org.liaison.documents.document.domain.DocumentVersion;
import org.liaison.documents.document.domain.Documents;
import org.liaison.documents.document.domain.ListedText;
import org.liaison.documents.document.domain.SubmittedFile;
import org.liaison.documents.document.domain.TakenDocument;
import org.liaison.documents.document.domain.VersionText;

/** Documents in PostgreSQL. */
@ApplicationScoped
public class DocumentRepository implements Documents, PanacheRepositoryBase<DocumentEntity, UUID> {

  private static final String CURRENT =
      " from DocumentEntity d join DocumentVersionEntity v"
          + " on v.key.documentId = d.id and v.key.number = d.currentVersion where d.id in ?1";

  private static final String CREATE =
      """
      insert into document (id, identity, current_version, current_sha256, accepted_at)
      select cast(:id as uuid), cast(:identity as text), cast(:version as integer),
        cast(:sha256 as text), cast(:acceptedAt as timestamptz)
      where not exists (select from document where identity = any(cast(:former as text[])))
        and not exists (select from document_alias
          where identity = any(array_prepend(cast(:identity as text), cast(:former as text[]))))
      on conflict (identity) do nothing""";

  /** The page's own document goes before those that earlier rules told from it. */
  private static final String LOCK =
      """
      select * from document d
      where identity = any(:identities)
        or id in (select a.document_id from document_alias a where a.identity = any(:identities))
      order by identity = :identity desc, accepted_at, id limit 1 for update of d""";

  private static final String VERSION =
      "from DocumentVersionEntity v where v.key.documentId = :id and v.key.number = "
          + "case when :number = 0 then (select d.currentVersion from DocumentEntity d where d.id = :id)"
          + " else :number end";

  /** Does nothing on conflict, so that two first submissions at once make one document. */
  @Override
  public boolean create(DocumentIdentity identity, DocumentHead head, Instant acceptedAt) {
    return getEntityManager()
            .createNativeQuery(CREATE)
            .setParameter("id", head.id())
            .setParameter("identity", identity.value())
            .setParameter("version", head.currentVersion())
            .setParameter("sha256", head.currentSha256())
            .setParameter("acceptedAt", acceptedAt)
            .setParameter("former", identity.former().toArray(String[]::new))
            .executeUpdate()
        == 1;
  }

  @Override
  public Optional<DocumentHead> lock(DocumentIdentity identity) {
    return getEntityManager()
        .unwrap(Session.class)
        .createNativeQuery(LOCK, DocumentEntity.class)
        .setParameter("identities", identity.all().toArray(String[]::new))
        .setParameter("identity", identity.value())
        .getResultStream()
        .findFirst()
        .map(entity -> new DocumentHead(entity.id, entity.currentVersion, entity.currentSha256));
  }

  @Override
  public Map<DocumentIdentity, TakenDocument> createOrLockAll(
      Map<DocumentIdentity, DocumentHead> firsts, Instant acceptedAt) {
    return bulkHeads().createOrLock(firsts, acceptedAt);
  }

  @Override
  public void advanceAll(Collection<DocumentHead> heads) {
    bulkHeads().advance(heads);
  }

  private BulkHeads bulkHeads() {
    return new BulkHeads(getEntityManager().unwrap(Session.class));
  }

  @Override
  public void advance(DocumentHead head) {
    DocumentEntity entity = findById(head.id());
    entity.currentVersion = head.currentVersion();
    entity.currentSha256 = head.currentSha256();
  }

  @Override
  public void add(DocumentVersion version, String text) {
    getEntityManager().persist(DocumentEntityMapper.toEntity(version, text));
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
  public Optional<byte[]> original(UUID id, int number, int offset, int length) {
    List<?> bytes =
        getEntityManager()
            .createNativeQuery(
                "select substring(bytes from ?3 for ?4) from document_original"
                    + " where document_id = ?1 and number = ?2")
            .setParameter(1, id)
            .setParameter(2, number)
            .setParameter(3, offset + 1)
            .setParameter(4, length)
            .getResultList();
    return bytes.stream().map(byte[].class::cast).findFirst();
  }

  @Override
  public Optional<Document> find(UUID id) {
    return current("select d, v", List.of(id))
        .map(
            row ->
                DocumentEntityMapper.toDocument(
                    (DocumentEntity) row[0], (DocumentVersionEntity) row[1]))
        .findFirst();
  }

  @Override
  public Map<UUID, Document> findAll(Collection<UUID> ids) {
    return findAll(ids, 0).values().stream()
        .map(ListedText::document)
        .collect(Collectors.toMap(Document::id, Function.identity()));
  }

  @Override
  public Map<UUID, ListedText> findAll(Collection<UUID> ids, int length) {
    return getEntityManager()
        .unwrap(Session.class)
        .doReturningWork(connection -> ListedRows.read(connection, ids, length));
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
  public Map<UUID, String> texts(Collection<UUID> ids) {
    return current("select d.id, v.text", ids)
        .collect(Collectors.toMap(row -> (UUID) row[0], row -> (String) row[1]));
  }

  private Stream<Object[]> current(String selected, Collection<UUID> ids) {
    return getEntityManager()
        .createQuery(selected + CURRENT, Object[].class)
        .setParameter(1, ids)
        .getResultStream();
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
