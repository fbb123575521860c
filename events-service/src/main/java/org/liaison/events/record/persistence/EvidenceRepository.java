package org.liaison.events.record.persistence;

import com.fasterxml.uuid.Generators;
import com.fasterxml.uuid.impl.TimeBasedEpochGenerator;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.hibernate.Session;
import org.liaison.events.intake.domain.DocumentVersion;
import org.liaison.events.record.domain.AccountMove;
import org.liaison.events.record.domain.AnchoredText;
import org.liaison.events.record.domain.EarlierProof;
import org.liaison.events.record.domain.Evidence;
import org.liaison.events.record.domain.Subject;

/** The passages that prove the record's items. Every method expects a transaction. */
@ApplicationScoped
public class EvidenceRepository implements PanacheRepositoryBase<EvidenceEntity, UUID> {

  private static final String ADD =
      """
      insert into evidence (id, event_id, claim_id, commitment_id, document_id, version,
        start_offset, end_offset, exact, prefix, suffix, rule, confidence, match_reason, origin, orphaned)
      values (:id, :event, :claim, :commitment, :document, :version,
        :start, :end, :exact, :prefix, :suffix, :rule, :confidence, :matchReason, :origin, :orphaned)
      on conflict do nothing
      """;

  private static final String PROOFS =
      """
      select e.id, e.eventId, e.claimId, e.commitmentId, e.start, e.end, e.rule, e.confidence, e.matchReason
      from EvidenceEntity e where e.documentId = :document and e.version = :version and e.rule <> 'by-hand' order by e.id
      """;

  private static final String BEST =
      """
      select * from (
        select e.*, row_number() over (
          partition by event_id order by document_id = :first desc, orphaned, confidence desc, id) as place
        from evidence e where event_id in (:events)) ranked
      where place <= :most order by event_id, place
      """;

  private static final String MOVE =
      """
      update evidence e set event_id = :event where e.id = :passage and not exists (
        select from evidence v where v.event_id = :event and v.document_id = e.document_id
          and v.version = e.version and v.start_offset = e.start_offset and v.end_offset = e.end_offset)
      """;

  private static final String COUNTED =
      """
      select distinct v.event_id, v.document_id from evidence v
      where v.event_id = any(:events) and v.rule <> 'by-hand' and not exists (
        select from document_standing s
        where s.document_id = v.document_id and s.standing = 'WITHDRAWN')
      """;

  private final TimeBasedEpochGenerator ids = Generators.timeBasedEpochGenerator();

  /** Adds a passage; false if it proves the item already. */
  public boolean add(Subject subject, Evidence evidence) {
    UUID id = subject.id();
    return getEntityManager()
            .unwrap(Session.class)
            .createNativeMutationQuery(ADD)
            .setParameter("id", evidence.id().orElseGet(ids::generate))
            .setParameter("event", subject.kind() == Subject.Kind.EVENT ? id : null, UUID.class)
            .setParameter("claim", subject.kind() == Subject.Kind.CLAIM ? id : null, UUID.class)
            .setParameter(
                "commitment", subject.kind() == Subject.Kind.COMMITMENT ? id : null, UUID.class)
            .setParameter("document", evidence.source().documentId())
            .setParameter("version", evidence.source().number())
            .setParameter("start", evidence.anchor().start())
            .setParameter("end", evidence.anchor().end())
            .setParameter("exact", evidence.anchor().exact())
            .setParameter("prefix", evidence.anchor().prefix())
            .setParameter("suffix", evidence.anchor().suffix())
            .setParameter("rule", evidence.rule())
            .setParameter("confidence", evidence.confidence())
            .setParameter("matchReason", evidence.matchReason())
            .setParameter("origin", evidence.origin())
            .setParameter("orphaned", evidence.orphaned())
            .executeUpdate()
        == 1;
  }

  /** Notes by which rule, and how surely, a passage is found now. */
  public void refresh(UUID id, String rule, double confidence) {
    update("rule = ?1, confidence = ?2 where id = ?3", rule, confidence, id);
  }

  /** What passages of a version prove, oldest first; those that persons added are theirs. */
  public List<EarlierProof> proofs(DocumentVersion version) {
    return getEntityManager()
        .createQuery(PROOFS, Object[].class)
        .setParameter("document", version.documentId())
        .setParameter("version", version.number())
        .getResultList()
        .stream()
        .map(EvidenceRepository::proof)
        .toList();
  }

  /** The event that a passage proves now; empty if the passage is not there any more. */
  public Optional<UUID> eventOf(UUID passage) {
    flush();
    return findByIdOptional(passage).map(found -> found.eventId);
  }

  /** Lets a passage prove another event; false if that one has it already. */
  public boolean move(UUID passage, UUID event) {
    flush();
    boolean moved =
        getEntityManager()
                .createNativeQuery(MOVE)
                .setParameter("passage", passage)
                .setParameter("event", event)
                .executeUpdate()
            == 1;
    getEntityManager().clear();
    return moved;
  }

  /** Lets what was read in documents about some events prove others, all at once. */
  public void move(Collection<AccountMove> moves) {
    flush();
    Map<AccountMove, List<Evidence>> read = new LinkedHashMap<>();
    for (AccountMove move : moves) {
      List<EvidenceEntity> found =
          list(
              "eventId = ?1 and documentId = ?2 and rule <> ?3",
              move.from(),
              move.document(),
              Evidence.BY_HAND);
      read.put(move, found.stream().map(EvidenceEntity::toDomain).toList());
    }
    // Two events may swap a passage that proves both: so all go before any comes.
    read.values().forEach(all -> remove(all.stream().map(e -> e.id().orElseThrow()).toList()));
    flush();
    getEntityManager().clear();
    read.forEach((move, all) -> all.forEach(one -> add(Subject.event(move.to()), one)));
  }

  /** Removes passages. */
  public void remove(Collection<UUID> passages) {
    if (!passages.isEmpty()) {
      delete("id in ?1", passages);
    }
  }

  /** Which of the items a passage still proves. */
  public Set<UUID> proved(Subject.Kind kind, Collection<UUID> items) {
    if (items.isEmpty()) {
      return Set.of();
    }
    String column = column(kind);
    return Set.copyOf(
        getEntityManager()
            .createQuery(
                "select distinct e.%1$s from EvidenceEntity e where e.%1$s in :items"
                    .formatted(column),
                UUID.class)
            .setParameter("items", items)
            .getResultList());
  }

  /** The documents that tell each event. */
  public Map<UUID, Set<UUID>> documents(Collection<UUID> events) {
    if (events.isEmpty()) {
      return Map.of();
    }
    return getEntityManager()
        .createQuery(
            "select distinct e.eventId, e.documentId from EvidenceEntity e where e.eventId in :events",
            Object[].class)
        .setParameter("events", events)
        .getResultList()
        .stream()
        .collect(
            Collectors.groupingBy(
                row -> (UUID) row[0],
                Collectors.mapping(row -> (UUID) row[1], Collectors.toSet())));
  }

  /** The documents that tell each event and count, as far as they were read. */
  public Map<UUID, Set<UUID>> countedDocuments(Collection<UUID> events) {
    if (events.isEmpty()) {
      return Map.of();
    }
    List<?> rows =
        getEntityManager()
            .createNativeQuery(COUNTED)
            .setParameter("events", events.toArray(UUID[]::new))
            .getResultList();
    return rows.stream()
        .map(row -> (Object[]) row)
        .collect(
            Collectors.groupingBy(
                row -> (UUID) row[0],
                Collectors.mapping(row -> (UUID) row[1], Collectors.toSet())));
  }

  /**
   * Carries the passages of a document's older versions over to a newer one: those that stand there
   * once with their context move along, the others are marked orphaned and stay with their version.
   */
  public void reanchor(DocumentVersion newer, String origin, AnchoredText text) {
    List<EvidenceEntity> older =
        list("documentId = ?1 and version < ?2", newer.documentId(), newer.number());
    for (EvidenceEntity evidence : older) {
      text.reanchor(evidence.anchor())
          .ifPresentOrElse(
              anchor -> {
                evidence.anchor(newer, anchor);
                evidence.origin = origin;
                evidence.orphaned = false;
              },
              () -> evidence.orphaned = true);
    }
    flush();
  }

  /** The events of which a document's newest version holds a passage no more. */
  public List<UUID> orphaned(UUID documentId) {
    return getEntityManager()
        .createQuery(
            "select distinct e.eventId from EvidenceEntity e"
                + " where e.documentId = :document and e.orphaned and e.eventId is not null",
            UUID.class)
        .setParameter("document", documentId)
        .getResultList();
  }

  /** The items of one kind that passages of a document prove. */
  public List<UUID> subjects(Subject.Kind kind, UUID documentId) {
    String column = column(kind);
    return getEntityManager()
        .createQuery(
            "select distinct e.%1$s from EvidenceEntity e where e.documentId = :document and e.%1$s is not null"
                .formatted(column),
            UUID.class)
        .setParameter("document", documentId)
        .getResultList();
  }

  /** Every passage of the items, oldest first. */
  public Map<UUID, List<Evidence>> all(Subject.Kind kind, Collection<UUID> items) {
    if (items.isEmpty()) {
      return Map.of();
    }
    List<EvidenceEntity> found = list(column(kind) + " in ?1 order by id", items);
    return grouped(found, evidence -> subject(kind, evidence));
  }

  /**
   * The best passages of each event.
   *
   * @param first a document whose passages come first
   */
  @SuppressWarnings("unchecked") // a native query is not typed
  public Map<UUID, List<Evidence>> best(Collection<UUID> events, int most, Optional<UUID> first) {
    if (events.isEmpty()) {
      return Map.of();
    }
    List<EvidenceEntity> found =
        getEntityManager()
            .unwrap(Session.class)
            .createNativeQuery(BEST, EvidenceEntity.class)
            .setParameter("events", events)
            .setParameter("first", first.orElse(null), UUID.class)
            .setParameter("most", most)
            .getResultList();
    return grouped(found, evidence -> evidence.eventId);
  }

  private static Map<UUID, List<Evidence>> grouped(
      List<EvidenceEntity> found, Function<EvidenceEntity, UUID> by) {
    return found.stream()
        .collect(
            Collectors.groupingBy(
                by, Collectors.mapping(EvidenceEntity::toDomain, Collectors.toList())));
  }

  private static EarlierProof proof(Object[] row) {
    return new EarlierProof(
        (UUID) row[0],
        subject((UUID) row[1], (UUID) row[2], (UUID) row[3]),
        (Integer) row[4],
        (Integer) row[5],
        (String) row[6],
        (Double) row[7],
        (String) row[8]);
  }

  private static Subject subject(UUID event, UUID claim, UUID commitment) {
    if (event != null) {
      return Subject.event(event);
    }
    return claim == null ? Subject.commitment(commitment) : Subject.claim(claim);
  }

  private static UUID subject(Subject.Kind kind, EvidenceEntity evidence) {
    return switch (kind) {
      case EVENT -> evidence.eventId;
      case CLAIM -> evidence.claimId;
      case COMMITMENT -> evidence.commitmentId;
    };
  }

  private static String column(Subject.Kind kind) {
    return switch (kind) {
      case EVENT -> "eventId";
      case CLAIM -> "claimId";
      case COMMITMENT -> "commitmentId";
    };
  }
}
