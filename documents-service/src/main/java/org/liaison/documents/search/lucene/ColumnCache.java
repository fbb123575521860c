package org.liaison.documents.search.lucene;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReader;

/**
 * Keeps the columns of each segment as long as it is searched: a segment never changes, and reading
 * them anew for every hit took longer than finding it. Twenty bytes of memory for each document.
 */
final class ColumnCache {

  private final Map<IndexReader.CacheKey, SegmentColumns> known = new ConcurrentHashMap<>();

  SegmentColumns of(LeafReader segment) throws IOException {
    IndexReader.CacheHelper core = segment.getCoreCacheHelper();
    try {
      return known.computeIfAbsent(core.getKey(), key -> read(segment, core));
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
  }

  private SegmentColumns read(LeafReader segment, IndexReader.CacheHelper core) {
    try {
      SegmentColumns columns = new SegmentColumns(segment);
      core.addClosedListener(known::remove);
      return columns;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
