package org.liaison.events.control.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.UUID;
import org.liaison.events.control.domain.ControlFilter;
import org.liaison.events.query.domain.Page;
import org.liaison.events.query.domain.PageRequest;
import org.liaison.events.query.persistence.KeysetQuery;
import org.liaison.events.query.persistence.Selection;

/** Finds controls. Every method expects a transaction. */
@ApplicationScoped
public class ControlQueries {

  private static final KeysetQuery IN_ORDER_OF_EFFECT =
      new KeysetQuery("control c", "c.sorts_on", "c.id", "date", true);

  /** As {@code ControlEntry.on} says it: in force for sure, or perhaps. */
  private static final String ON =
      """
      c.effective_edtf is not null and coalesce(c.effective_earliest, '-infinity') <= :day
        and (c.ended_edtf is null or coalesce(c.ended_latest, 'infinity') > :day)
      """;

  /**
   * Names hold digits and Chinese, which are no words to stem; so each text is also read as it is.
   */
  private static final String WORDS =
      """
      (to_tsvector('english', c.name || ' ' || c.basis) @@ websearch_to_tsquery('english', :words)
        or strpos(lower(c.name || ' ' || c.name_zh || ' ' || c.basis), lower(:words)) > 0)
      """;

  private final EntityManager entities;

  ControlQueries(EntityManager entities) {
    this.entities = entities;
  }

  /** Ids by the day of effect, those without one last. */
  public Page<UUID> page(ControlFilter filter, PageRequest request) {
    Selection selection =
        new Selection()
            .and("c.jurisdiction = :jurisdiction", "jurisdiction", filter.jurisdiction())
            .and("c.substance = :substance", "substance", filter.substance())
            .and("c.kind = :kind", "kind", filter.kind().map(Enum::name))
            .and(ON, "day", filter.on())
            .and(WORDS, "words", filter.words());
    return IN_ORDER_OF_EFFECT.page(entities, selection, request, filter);
  }
}
