package org.liaison.events.reference.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.hibernate.Session;

/** Finds what of the record names something in its passages. Every method expects a transaction. */
@ApplicationScoped
public class NamingQueries {

  private static final int MOST = 50;
  private static final Pattern HAN = Pattern.compile("\\p{IsHan}");

  /** Words by the index; Chinese, which it does not know, by reading every passage. */
  private static final String NAMING =
      """
      (to_tsvector('english', v.exact) @@ to_tsquery('english', :words) or v.exact like any(:parts))
      """;

  private static final String EVENTS =
      """
      select e.id from event e where e.status in ('REPORTED', 'CONFIRMED') and e.evidence_count > 0
        and e.id in (select v.event_id from evidence v where v.event_id is not null and %s)
      order by e.sorts_on, e.id limit :most
      """;

  private static final String COMMITMENTS =
      """
      select c.id from commitment c where c.id in (
        select v.commitment_id from evidence v where v.commitment_id is not null and %s
          and not exists (select from document_standing s
            where s.document_id = v.document_id and s.standing = 'WITHDRAWN'))
      order by c.sorts_on, c.id limit :most
      """;

  private final EntityManager entities;

  NamingQueries(EntityManager entities) {
    this.entities = entities;
  }

  /** Ids of events whose passages hold one of the names, in date order. */
  public List<UUID> events(Collection<String> names) {
    return found(EVENTS, names);
  }

  /** Ids of commitments whose passages hold one of the names, in date order. */
  public List<UUID> commitments(Collection<String> names) {
    return found(COMMITMENTS, names);
  }

  private List<UUID> found(String statement, Collection<String> names) {
    String words =
        names.stream()
            .filter(name -> !HAN.matcher(name).find())
            .map(NamingQueries::phrase)
            .filter(phrase -> !phrase.isEmpty())
            .collect(Collectors.joining(" | "));
    String[] parts =
        names.stream()
            .filter(name -> HAN.matcher(name).find())
            .map(name -> "%" + name.replaceAll("([%_\\\\])", "\\\\$1") + "%")
            .toArray(String[]::new);
    List<?> rows =
        entities
            .unwrap(Session.class)
            .createNativeQuery(statement.formatted(NAMING), UUID.class)
            .setParameter("words", words)
            .setParameter("parts", parts)
            .setParameter("most", MOST)
            .getResultList();
    return rows.stream().map(UUID.class::cast).toList();
  }

  /** The words of a name in their order, as PostgreSQL's tsquery writes it. */
  private static String phrase(String name) {
    return Pattern.compile("[^\\p{L}\\p{N}]+")
        .splitAsStream(name)
        .filter(word -> !word.isEmpty())
        .collect(Collectors.joining(" <-> ", "(", ")"))
        .replace("()", "");
  }
}
