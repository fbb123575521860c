package org.liaison.events.query.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.Locale;
import java.util.UUID;
import org.liaison.events.query.domain.ClaimFilter;
import org.liaison.events.query.domain.CommitmentFilter;
import org.liaison.events.query.domain.Page;
import org.liaison.events.query.domain.PageRequest;

/** Finds claims and commitments. Every method expects a transaction. */
@ApplicationScoped
public class LedgerQueries {

  private static final KeysetQuery CLAIMS_NEWEST_FIRST =
      new KeysetQuery("claim c", "c.published_on", "c.id", "date", false);

  private static final KeysetQuery COMMITMENTS_IN_DATE_ORDER =
      new KeysetQuery("commitment c", "c.sorts_on", "c.id", "date", true);

  /** What a withdrawn document tells is not listed; claims and commitments are of one document. */
  private static final String COUNTS =
      "not exists (select from evidence w join document_standing s on s.document_id = w.document_id"
          + " where w.%s = c.id and s.standing = 'WITHDRAWN')";

  private final EntityManager entities;

  LedgerQueries(EntityManager entities) {
    this.entities = entities;
  }

  /** Ids of claims, newest publication first. */
  public Page<UUID> page(ClaimFilter filter, PageRequest request) {
    Selection selection =
        new Selection()
            .and(COUNTS.formatted("claim_id"))
            .and(
                "c.id in (select v.claim_id from evidence v where v.document_id = :document)",
                "document",
                filter.document())
            .and(
                "(strpos(lower(c.speaker), :speaker) > 0 or strpos(lower(c.affiliation), :speaker) > 0)",
                "speaker",
                filter.speaker().map(name -> name.toLowerCase(Locale.ROOT)))
            .and(
                "to_tsvector('english', c.content) @@ websearch_to_tsquery('english', :words)",
                "words",
                filter.words())
            .andAny("c.speaker_id = any(:speakers)", "speakers", filter.speakers())
            .and("c.published_on >= :from", "from", filter.published().from())
            .and("c.published_on <= :to", "to", filter.published().to());
    return CLAIMS_NEWEST_FIRST.page(entities, selection, request, filter);
  }

  /** Ids of commitments in date order, undated last. */
  public Page<UUID> page(CommitmentFilter filter, PageRequest request) {
    Selection selection =
        new Selection()
            .and(COUNTS.formatted("commitment_id"))
            .and(
                "c.id in (select v.commitment_id from evidence v where v.document_id = :document)",
                "document",
                filter.document())
            .and(
                "c.promisors @> jsonb_build_array(jsonb_build_object('id', cast(:promisor as text)))",
                "promisor",
                filter.promisor())
            .and(":area = any(c.areas)", "area", filter.area())
            .and("c.status = :status", "status", filter.status())
            .and(
                "c.status in ('open', 'under-way') and c.due_latest < :today",
                "today",
                filter.overdueOn())
            .and(
                "to_tsvector('english', c.action) @@ websearch_to_tsquery('english', :words)",
                "words",
                filter.words())
            .andAny(
                "exists (select from jsonb_array_elements(c.promisors) p where p ->> 'id' = any(:promisors))",
                "promisors",
                filter.promisors())
            .and(within("made", "from", true), "from", filter.made().from())
            .and(within("made", "to", false), "to", filter.made().to())
            .and(within("due", "dueFrom", true), "dueFrom", filter.due().from())
            .and(within("due", "dueTo", false), "dueTo", filter.due().to());
    return COMMITMENTS_IN_DATE_ORDER.page(entities, selection, request, filter);
  }

  /** A date may lie within a span unless all of it lies outside. */
  private static String within(String date, String bound, boolean from) {
    return from
        ? "c.%1$s_edtf is not null and coalesce(c.%1$s_latest, 'infinity') >= :%2$s"
            .formatted(date, bound)
        : "c.%1$s_edtf is not null and coalesce(c.%1$s_earliest, '-infinity') <= :%2$s"
            .formatted(date, bound);
  }
}
