package org.liaison.documents.copy.persistence;

/** The statements of {@link CopyRepository}. */
final class CopySql {

  /** The first number names our locks among those of others. */
  static final String CLAIM =
      """
      select count(*) from (
        select pg_advisory_xact_lock(160016, claim) from unnest(cast(:claims as int[])) claim) claimed""";

  /**
   * At most eight holders of a band are looked at, the oldest ones, so that a band that many have
   * costs no more than a rare one. What is looked up of the chosen ones is limited to one row each,
   * so that no plan reads the whole of a table instead.
   */
  static final String CANDIDATES =
      """
      with own as materialized (
        select probe.place - 1 as probe, c.id as copy_id
        from unnest(cast(:documents as uuid[])) with ordinality probe(document_id, place)
        join document_copy c on c.document_id = probe.document_id)
      select ranked.probe, c.document_id, c.version, c.origin, v.length
      from (
        select hit.probe, hit.copy_id,
          row_number() over (partition by hit.probe order by hit.shared desc, hit.copy_id) as rank
        from (
          select wanted.probe, held.copy_id, count(*) as shared
          from unnest(cast(:probes as int[]), cast(:bands as bigint[])) wanted(probe, band)
          cross join lateral (
            select b.copy_id from copy_band b where b.band = wanted.band
            order by b.copy_id limit 8) held
          group by wanted.probe, held.copy_id) hit
        where not exists (
          select from own where own.probe = hit.probe and own.copy_id = hit.copy_id)) ranked
      cross join lateral (
        select c.document_id, c.version, c.origin from document_copy c
        where c.id = ranked.copy_id limit 1) c
      cross join lateral (
        select v.length from document_version v
        where v.document_id = c.document_id and v.number = c.version limit 1) v
      where ranked.rank <= :limit""";

  static final String TEXTS =
      """
      select v.document_id, v.number, v.text
      from unnest(cast(:documents as uuid[]), cast(:numbers as int[])) wanted(document_id, number)
      join document_version v on v.document_id = wanted.document_id and v.number = wanted.number""";

  /** A version that another replica decided meanwhile stays as that one decided. */
  static final String ADD =
      """
      with added as (
        insert into document_copy (document_id, version, origin, basis_document, basis_version,
          resemblance, containment, bands)
        select row.document_id, row.version, row.origin, row.basis_document, row.basis_version,
          row.resemblance, row.containment,
          (cast(:bands as bigint[]))[(row.n - 1) * :bandCount + 1 : row.n * :bandCount]
        from unnest(cast(:documents as uuid[]), cast(:numbers as int[]), cast(:origins as uuid[]),
          cast(:basisDocuments as uuid[]), cast(:basisVersions as int[]),
          cast(:resemblances as float8[]), cast(:containments as float8[])) with ordinality
          row(document_id, version, origin, basis_document, basis_version, resemblance, containment, n)
        on conflict (document_id, version) do nothing
        returning id, bands)
      insert into copy_band (band, copy_id)
      select band, added.id from added cross join lateral unnest(added.bands) band""";

  static final String ORIGIN =
      """
      select coalesce(c.origin, d.id) from document d
      left join document_copy c on c.document_id = d.id and c.version = d.current_version
      where d.id = :document""";

  static final String COPIES =
      """
      select c.document_id, c.basis_document, c.basis_version, c.resemblance, c.containment
      from document_copy c join document d on d.id = c.document_id and d.current_version = c.version
      where c.origin = :origin and c.origin <> c.document_id and c.document_id > :after
      order by c.document_id limit :limit""";

  static final String UNDECIDED =
      """
      select v.document_id, v.number from document_version v
      where (v.document_id, v.number) > (:document, :number)
        and not exists (
          select from document_copy c where c.document_id = v.document_id and c.version = v.number)
      order by v.document_id, v.number limit :limit""";

  static final String ORIGINS =
      """
      select c.document_id, c.version, c.origin
      from unnest(cast(:documents as uuid[]), cast(:numbers as int[])) wanted(document_id, version)
      join document_copy c on c.document_id = wanted.document_id and c.version = wanted.version""";

  private CopySql() {}
}
