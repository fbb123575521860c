package org.liaison.events.reading.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.liaison.events.extraction.ClaimFinding;
import org.liaison.events.extraction.CommitmentFinding;
import org.liaison.events.extraction.EventFinding;
import org.liaison.events.extraction.Uncoded;
import org.liaison.events.intake.domain.DocumentVersion;
import org.liaison.events.query.domain.PageRequest;
import org.liaison.events.reading.domain.FindingsPage;
import org.liaison.events.reading.domain.FindingsToken;
import org.liaison.events.reading.domain.Telling;
import org.liaison.events.reading.domain.Told;
import org.liaison.events.reading.domain.VersionFindings;
import org.liaison.events.reading.domain.Window;

/** What was found in each version. Every method expects a transaction. */
@ApplicationScoped
public class FindingRepository {

  /** Characters of JSON on a page, beyond which it ends early: passages may be of any length. */
  private static final int LARGEST_PAGE = 2_000_000;

  private static final String FORGET =
      "delete from finding where document_id = :document and version = :version";

  private static final String KEEP =
      """
      insert into finding (document_id, version, ordinal, engine, kind, item_id, body,
        event_type, earliest, latest)
      select :document, :version, row.ordinal, :engine, row.kind, row.item, cast(row.body as jsonb),
        row.type, row.earliest, row.latest
      from unnest(cast(:kinds as text[]), cast(:items as uuid[]), cast(:bodies as text[]),
          cast(:types as text[]), cast(:earliest as date[]), cast(:latest as date[]))
        with ordinality as row (kind, item, body, type, earliest, latest, ordinal)
      """;

  private static final String PAGE =
      """
      select kind, item_id, body, ordinal, rest from (
        select kind, item_id, cast(body as text) as body, ordinal, count(*) over () as rest,
          row_number() over text_order as place, sum(length(cast(body as text))) over text_order as characters
        from (select * from finding where document_id = :document and version = :version
              and ordinal > :after order by ordinal limit :most) stretch
        window text_order as (order by ordinal)) measured
      where place <= :size and (place = 1 or characters <= :largest) order by ordinal
      """;

  private static final String UNCODED =
      "select count(*) from finding where document_id = :document and version = :version and kind = 'UNCODED'";

  private static final String TELLINGS =
      """
      select item_id, document_id, cast(body as text)
      from finding f where item_id = any(:events) and kind = 'EVENT' and version = (
        select max(version) from finding newest
        where newest.item_id = f.item_id and newest.document_id = f.document_id)
      """;

  private static final String UNLINK =
      "update finding set item_id = null where item_id = any(:items)";

  private final EntityManager entities;

  FindingRepository(EntityManager entities) {
    this.entities = entities;
  }

  /** Keeps what an engine found in a version, in place of what was kept for it before. */
  public void replace(DocumentVersion version, String engine, VersionFindings findings) {
    entities
        .createNativeQuery(FORGET)
        .setParameter("document", version.documentId())
        .setParameter("version", version.number())
        .executeUpdate();
    FindingRows rows = FindingRows.of(findings);
    entities
        .createNativeQuery(KEEP)
        .setParameter("document", version.documentId())
        .setParameter("version", version.number())
        .setParameter("engine", engine)
        .setParameter("kinds", rows.kinds())
        .setParameter("items", rows.items())
        .setParameter("bodies", rows.bodies())
        .setParameter("types", rows.types())
        .setParameter("earliest", rows.days(Window::earliest))
        .setParameter("latest", rows.days(Window::latest))
        .executeUpdate();
  }

  /**
   * A stretch of what was found, in the order of the text.
   *
   * @param reading the job that found it; tokens are bound to it
   */
  public FindingsPage page(DocumentVersion version, UUID reading, PageRequest request) {
    int after =
        request.token().isEmpty() ? 0 : FindingsToken.parse(request.token(), reading).ordinal();
    List<?> rows =
        entities
            .createNativeQuery(PAGE)
            .setParameter("document", version.documentId())
            .setParameter("version", version.number())
            .setParameter("after", after)
            // One more than asked for tells whether there is a next page.
            .setParameter("most", request.size() + 1)
            .setParameter("size", request.size())
            .setParameter("largest", LARGEST_PAGE)
            .getResultList();
    Sorted sorted = new Sorted();
    rows.forEach(row -> sorted.add((Object[]) row));
    return new FindingsPage(sorted.findings(), next(rows, reading));
  }

  /** Passages that were read and not coded. */
  public int uncoded(DocumentVersion version) {
    return ((Number)
            entities
                .createNativeQuery(UNCODED)
                .setParameter("document", version.documentId())
                .setParameter("version", version.number())
                .getSingleResult())
        .intValue();
  }

  /**
   * How each document tells these events, in no order. Of a document's versions the newest counts
   * that tells an event.
   */
  public List<Telling> tellings(Collection<UUID> events) {
    List<?> rows =
        entities
            .createNativeQuery(TELLINGS)
            .setParameter("events", events.toArray(UUID[]::new))
            .getResultList();
    return rows.stream()
        .map(row -> (Object[]) row)
        .map(
            row ->
                new Telling(
                    (UUID) row[0],
                    (UUID) row[1],
                    FindingJson.read((String) row[2], EventFinding.class)))
        .toList();
  }

  /** Forgets that these items were told: they are gone from the record. */
  public void unlink(Collection<UUID> items) {
    entities
        .createNativeQuery(UNLINK)
        .setParameter("items", items.toArray(UUID[]::new))
        .executeUpdate();
  }

  private static String next(List<?> rows, UUID reading) {
    if (rows.isEmpty()) {
      return "";
    }
    Object[] last = (Object[]) rows.get(rows.size() - 1);
    boolean more = ((Number) last[4]).intValue() > rows.size();
    return more ? new FindingsToken(reading, ((Number) last[3]).intValue()).token() : "";
  }

  /** Rows by their kinds. */
  private static final class Sorted {

    private final List<Told<EventFinding>> events = new ArrayList<>();
    private final List<Told<ClaimFinding>> claims = new ArrayList<>();
    private final List<Told<CommitmentFinding>> commitments = new ArrayList<>();
    private final List<Uncoded> uncoded = new ArrayList<>();

    void add(Object[] row) {
      Optional<UUID> item = Optional.ofNullable((UUID) row[1]);
      String body = (String) row[2];
      switch (FindingKind.valueOf((String) row[0])) {
        case EVENT -> events.add(new Told<>(FindingJson.read(body, EventFinding.class), item));
        case CLAIM -> claims.add(new Told<>(FindingJson.read(body, ClaimFinding.class), item));
        case COMMITMENT ->
            commitments.add(new Told<>(FindingJson.read(body, CommitmentFinding.class), item));
        case UNCODED -> uncoded.add(FindingJson.read(body, Uncoded.class));
      }
    }

    VersionFindings findings() {
      return new VersionFindings(events, claims, commitments, uncoded);
    }
  }
}
