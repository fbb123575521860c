package org.liaison.local.benchmark.floor;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.cjk.CJKAnalyzer;
import org.apache.lucene.analysis.en.EnglishAnalyzer;
import org.apache.lucene.analysis.miscellaneous.PerFieldAnalyzerWrapper;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.liaison.local.postgres.Databases;

/**
 * The titles and texts of all documents, put into an index by one thread with the usual analysers
 * of Lucene: the least that finding them may cost.
 */
public record IndexFloor(Databases databases) {
  private static final String ENGLISH = "english";
  private static final String CHINESE = "chinese";
  private static final int AT_ONCE = 1_000;
  private static final String TEXTS =
      "select v.language like 'zh%', v.title || ' ' || v.text from document d"
          + " join document_version v on v.document_id = d.id and v.number = d.current_version";

  /** How long writing the index takes; reading the rows is not counted. */
  public Duration measure(Path folder) throws SQLException, IOException {
    try (Analyzer analyzer =
            new PerFieldAnalyzerWrapper(new EnglishAnalyzer(), Map.of(CHINESE, new CJKAnalyzer()));
        Directory directory = FSDirectory.open(folder);
        IndexWriter writer = new IndexWriter(directory, new IndexWriterConfig(analyzer));
        Connection source = databases.connect("documents")) {
      source.setAutoCommit(false);
      long nanos = 0;
      try (PreparedStatement select = source.prepareStatement(TEXTS)) {
        select.setFetchSize(AT_ONCE);
        ResultSet rows = select.executeQuery();
        for (List<Document> some = next(rows); !some.isEmpty(); some = next(rows)) {
          long begin = System.nanoTime();
          writer.addDocuments(some);
          nanos += System.nanoTime() - begin;
        }
      }
      long begin = System.nanoTime();
      writer.commit();
      return Duration.ofNanos(nanos + System.nanoTime() - begin);
    }
  }

  private static List<Document> next(ResultSet rows) throws SQLException {
    List<Document> some = new ArrayList<>();
    while (some.size() < AT_ONCE && rows.next()) {
      Document document = new Document();
      String field = rows.getBoolean(1) ? CHINESE : ENGLISH;
      document.add(new TextField(field, rows.getString(2), Field.Store.NO));
      some.add(document);
    }
    return some;
  }
}
