package org.liaison.local.benchmark.floor;

import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import org.liaison.local.benchmark.measure.Result;
import org.liaison.local.postgres.Databases;

/** The floors of the two services that write. */
public final class WriteFloors {
  private static final String COPY_OWNER =
      "(select c.document_id from document_copy c where c.id = t.copy_id)";

  private static final List<CopiedTable> DOCUMENTS =
      List.of(
          new CopiedTable("document", "t.id"),
          new CopiedTable("document_version", "t.document_id"),
          new CopiedTable("document_change", "t.document_id"),
          new CopiedTable("document_copy", "t.document_id"),
          new CopiedTable("copy_band", COPY_OWNER));

  /** An event belongs to the document that told it first. */
  private static final String FIRST =
      "(select v.document_id from evidence v where v.%s = t.%s order by v.id limit 1)";

  private static final List<CopiedTable> RECORD =
      List.of(
          new CopiedTable("extraction_job", "t.document_id"),
          new CopiedTable("event", FIRST.formatted("event_id", "id")),
          new CopiedTable("event_participant", FIRST.formatted("event_id", "event_id")),
          new CopiedTable("claim", FIRST.formatted("claim_id", "id")),
          new CopiedTable("commitment", FIRST.formatted("commitment_id", "id")),
          new CopiedTable("evidence", "t.document_id"),
          new CopiedTable("record_change", "t.document_id"));

  private final Databases databases;
  private final Path checkout;

  public WriteFloors(Databases databases, Path checkout) {
    this.databases = databases;
    this.checkout = checkout;
  }

  /** What documents-service keeps of these documents, by as many connections as clients. */
  public Result documents(List<UUID> documents, int clients) throws SQLException {
    return floor("documents", DOCUMENTS, clients).measure(List.of(), documents);
  }

  /** Everything that documents-service keeps of documents, by COPY. */
  public CopyFloor copy() {
    return new CopyFloor(databases, scratch("documents"), "documents", DOCUMENTS);
  }

  /** What documents-service indexes of documents, by Lucene alone. */
  public IndexFloor index() {
    return new IndexFloor(databases);
  }

  /**
   * What events-service recorded of these documents; by one connection, since the service lets one
   * transaction at a time write to the record.
   *
   * @param before documents that were recorded before these
   * @param documents in the order in which they were recorded
   */
  public Result record(List<UUID> before, List<UUID> documents) throws SQLException {
    return floor("events", RECORD, 1).measure(before, documents);
  }

  private WriteFloor floor(String database, List<CopiedTable> tables, int connections) {
    return new WriteFloor(databases, database, scratch(database), tables, connections);
  }

  private ScratchDatabase scratch(String database) {
    Path migrations = checkout.resolve(database + "-service/src/main/resources/db/migration");
    return new ScratchDatabase(databases, "floor_" + database, migrations);
  }
}
