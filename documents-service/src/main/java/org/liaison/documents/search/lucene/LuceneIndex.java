package org.liaison.documents.search.lucene;

import java.io.IOException;
import java.nio.file.NoSuchFileException;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import org.apache.lucene.document.Document;
import org.apache.lucene.index.CorruptIndexException;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexFormatTooNewException;
import org.apache.lucene.index.IndexFormatTooOldException;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.IndexWriterConfig.OpenMode;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.SearcherManager;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.Lock;
import org.apache.lucene.store.LockObtainFailedException;
import org.liaison.documents.feed.domain.Cursor;
import org.liaison.documents.search.domain.Concepts;
import org.liaison.documents.search.domain.Found;
import org.liaison.documents.search.domain.Position;
import org.liaison.documents.search.domain.Sort;

/** An index in a folder: what was put in is found at once, and stays there with a commit. */
final class LuceneIndex implements AutoCloseable {

  private static final double BUFFER_MEGABYTES = 32;
  private static final String RULES = "rules";
  private static final String CURSOR = "cursor";
  private static final String DATABASE = "database";
  private static final String ALIASES = "aliases";

  private final Directory folder;
  private final IndexWriter writer;
  private final SearcherManager searchers;
  private final ColumnCache columns = new ColumnCache();
  private final Map<String, String> origin;
  private final Cursor committed;

  private LuceneIndex(
      Directory folder, Map<String, String> origin, IndexWriter writer, Cursor committed)
      throws IOException {
    this.folder = folder;
    this.origin = origin;
    this.writer = writer;
    this.searchers = new SearcherManager(writer, null);
    this.committed = committed;
  }

  /**
   * Opens the index of a folder, or begins one where there is none that this release can go on
   * with.
   *
   * @param database whose feed it follows; the index of another one is begun again
   * @param concepts that it holds; one that holds others is begun again
   */
  static LuceneIndex open(Directory folder, String database, Concepts concepts) {
    Map<String, String> origin =
        Map.of(
            RULES,
            Integer.toString(IndexFields.RULES),
            DATABASE,
            database,
            ALIASES,
            concepts.fingerprint());
    try {
      Optional<Cursor> known = cursor(folder, origin);
      if (known.isEmpty()) {
        clear(folder);
      }
      IndexWriterConfig config =
          new IndexWriterConfig()
              .setOpenMode(known.isPresent() ? OpenMode.APPEND : OpenMode.CREATE)
              .setRAMBufferSizeMB(BUFFER_MEGABYTES)
              .setSimilarity(new LastingSimilarity());
      return new LuceneIndex(
          folder, origin, new IndexWriter(folder, config), known.orElse(Cursor.BEGINNING));
    } catch (LockObtainFailedException e) {
      throw new IndexFailedException(
          "another process has the index of " + folder + "; give each one a folder of its own", e);
    } catch (IOException e) {
      throw new IndexFailedException("the index of " + folder + " cannot be opened", e);
    }
  }

  /** How far the feed was followed when the index was last committed. */
  Cursor committed() {
    return committed;
  }

  /**
   * Puts documents in, in place of what was there of them, and takes others out; to be seen after a
   * {@link #refresh}.
   *
   * @param documents each made only when it is written, so that few are in memory at once
   */
  void replace(Map<UUID, Supplier<Document>> documents, Collection<UUID> gone) {
    try {
      documents.entrySet().parallelStream()
          .forEach(entry -> put(entry.getKey(), entry.getValue().get()));
      for (UUID id : gone) {
        writer.deleteDocuments(term(id));
      }
    } catch (IOException e) {
      throw new IndexFailedException("the index cannot be written", e);
    }
  }

  /** Lets searches from now on see all that was put in and taken out. */
  void refresh() {
    try {
      searchers.maybeRefreshBlocking();
    } catch (IOException e) {
      throw new IndexFailedException("the index cannot be read", e);
    }
  }

  Found search(Query query, Sort sort, Optional<Position> after, int size) {
    try {
      IndexSearcher searcher = searchers.acquire();
      try {
        searcher.setSimilarity(new LastingSimilarity());
        return searcher.search(
            query, new OneCollector(() -> new HitCollector(columns, sort, after, size)));
      } finally {
        searchers.release(searcher);
      }
    } catch (IOException e) {
      throw new IndexFailedException("the index cannot be read", e);
    }
  }

  /** Makes what was put in last, with the place in the feed that it stands for. */
  void commit(Cursor cursor) {
    try {
      Map<String, String> told = new HashMap<>(origin);
      told.put(CURSOR, cursor.token());
      writer.setLiveCommitData(told.entrySet());
      writer.commit();
    } catch (IOException e) {
      throw new IndexFailedException("the index cannot be committed", e);
    }
  }

  @Override
  public void close() {
    try {
      searchers.close();
      writer.rollback();
      folder.close();
    } catch (IOException e) {
      throw new IndexFailedException("the index cannot be closed", e);
    }
  }

  private void put(UUID id, Document document) {
    try {
      writer.updateDocument(term(id), document);
    } catch (IOException e) {
      throw new IndexFailedException("the index cannot be written", e);
    }
  }

  private static Term term(UUID id) {
    return new Term(IndexFields.ID, id.toString());
  }

  /** Under the lock, so that no other process has the files. */
  private static void clear(Directory folder) throws IOException {
    try (Lock lock = folder.obtainLock(IndexWriter.WRITE_LOCK_NAME)) {
      for (String file : folder.listAll()) {
        lock.ensureValid();
        if (!file.equals(IndexWriter.WRITE_LOCK_NAME)) {
          folder.deleteFile(file);
        }
      }
    }
  }

  /** Nothing if there is no index, or one of another origin, or a damaged one. */
  private static Optional<Cursor> cursor(Directory folder, Map<String, String> origin)
      throws IOException {
    if (!DirectoryReader.indexExists(folder)) {
      return Optional.empty();
    }
    try (DirectoryReader reader = DirectoryReader.open(folder)) {
      Map<String, String> told = reader.getIndexCommit().getUserData();
      boolean ours = told.entrySet().containsAll(origin.entrySet());
      return ours ? Optional.of(Cursor.parse(told.get(CURSOR))) : Optional.empty();
    } catch (CorruptIndexException
        | IndexFormatTooOldException
        | IndexFormatTooNewException
        | NoSuchFileException e) {
      return Optional.empty();
    }
  }
}
