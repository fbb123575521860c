package org.liaison.documents.search.lucene;

import org.apache.lucene.search.CollectionStatistics;
import org.apache.lucene.search.similarities.BM25Similarity;

/**
 * BM25 of the document alone: how rare a word is, and how long other texts are, plays no part.
 *
 * <p>So the score of a hit stays the same whatever is added, and on every replica: a cursor points
 * to the same place a moment later.
 */
final class LastingSimilarity extends BM25Similarity {

  /** Terms of a usual report. */
  private static final float USUAL_LENGTH = 400;

  @Override
  protected float idf(long documentsWithTerm, long documents) {
    return 1;
  }

  @Override
  protected float avgFieldLength(CollectionStatistics statistics) {
    return USUAL_LENGTH;
  }
}
