package org.liaison.events.query.persistence;

import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import java.util.List;
import java.util.UUID;
import org.liaison.events.query.domain.Page;
import org.liaison.events.query.domain.PageRequest;
import org.liaison.events.query.domain.PageToken;

/**
 * Pages through a table by its sort key and id, so that a page costs the same wherever it lies.
 *
 * @param table with alias, such as {@code event e}
 * @param key the sort key's column
 * @param id the id's column
 * @param type the sort key's type
 * @param ascending whether the smallest key comes first
 */
public record KeysetQuery(String table, String key, String id, String type, boolean ascending) {

  /**
   * The ids of one page.
   *
   * @param filter what the selection was made from; the token is bound to it
   */
  public Page<UUID> page(
      EntityManager entities, Selection selection, PageRequest request, Object filter) {
    boolean first = request.token().isEmpty();
    PageToken after = first ? null : PageToken.parse(request.token(), filter);
    String beyond =
        first
            ? ""
            : " and (%s, %s) %s (cast(:afterKey as %s), :afterId)"
                .formatted(key, id, ascending ? ">" : "<", type);
    String direction = ascending ? "asc" : "desc";
    String sql =
        "select %2$s, cast(%1$s as text) from %3$s where %4$s%5$s order by %1$s %6$s, %2$s %6$s limit :most"
            .formatted(key, id, table, selection.where(), beyond, direction);
    Query query = selection.bind(entities.createNativeQuery(sql));
    if (!first) {
      query.setParameter("afterKey", after.sortsOn()).setParameter("afterId", after.id());
    }
    // One more than asked for tells whether there is a next page.
    List<?> rows = query.setParameter("most", request.size() + 1).getResultList();
    List<UUID> ids =
        rows.stream().limit(request.size()).map(row -> (UUID) ((Object[]) row)[0]).toList();
    if (rows.size() <= request.size()) {
      return new Page<>(ids, "");
    }
    Object[] last = (Object[]) rows.get(request.size() - 1);
    return new Page<>(ids, new PageToken((String) last[1], (UUID) last[0]).token(filter));
  }
}
