package org.liaison.documents.search.persistence;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.hibernate.Session;
import org.hibernate.query.NativeQuery;
import org.liaison.documents.search.domain.Facet;
import org.liaison.documents.search.domain.Facets;

/** Counts all facets, and the whole, in one pass over the hits. */
final class FacetQuery {

  private static final String COUNT =
      """
      select facet, value, hits from (
        select grouping(language, kind, publisher, year) as facet,
          coalesce(language, kind, publisher, cast(year as text)) as value,
          count(*) as hits,
          row_number() over (partition by grouping(language, kind, publisher, year)
            order by count(*) desc, coalesce(language, kind, publisher, cast(year as text))) as place
        from (
          select language, kind, publisher, cast(extract(year from published_date) as int) as year
          from search_entry where %s) hits
        group by grouping sets ((language), (kind), (publisher), (year), ())) counted
      where place <= %d order by facet, place""";

  /** The bits of grouping(): a column that is not counted by has its bit set. */
  private static final int LANGUAGE = 0b0111;

  private static final int KIND = 0b1011;
  private static final int PUBLISHER = 0b1101;
  private static final int YEAR = 0b1110;

  private final Session session;

  FacetQuery(Session session) {
    this.session = session;
  }

  Facets count(Conditions conditions) {
    NativeQuery<Object[]> query =
        session.createNativeQuery(
            COUNT.formatted(conditions.sql(), Facets.LONGEST), Object[].class);
    conditions.bind(query);
    long total = 0;
    List<Facet> languages = new ArrayList<>();
    List<Facet> kinds = new ArrayList<>();
    List<Facet> publishers = new ArrayList<>();
    List<Facet> years = new ArrayList<>();
    for (Object[] row : query.getResultList()) {
      String value = (String) row[1];
      long hits = ((Number) row[2]).longValue();
      switch (((Number) row[0]).intValue()) {
        case LANGUAGE -> languages.add(new Facet(value, hits));
        case KIND -> kinds.add(new Facet(word(value), hits));
        case PUBLISHER -> publishers.add(new Facet(value, hits));
        case YEAR -> years.add(new Facet(value, hits));
        default -> total = hits;
      }
    }
    return new Facets(total, languages, kinds, publishers, years);
  }

  /** As filters write it: JOINT_STATEMENT is joint-statement. */
  private static String word(String kind) {
    return kind.toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
