package org.liaison.documents.copy.domain;

import com.dynatrace.hash4j.similarity.ElementHashProvider;
import com.dynatrace.hash4j.similarity.SimilarityHashPolicy;
import com.dynatrace.hash4j.similarity.SimilarityHashing;
import java.util.Arrays;
import java.util.stream.LongStream;

/**
 * The bands of a text's MinHash signature: two texts share one with probability 1 - (1 - J²)^16,
 * where J is their resemblance; 0.99 at J = 0.5 and 0.04 at J = 0.05.
 */
public final class Bands {

  /** How many bands a text has. */
  public static final int COUNT = 16;

  private static final int ROWS = 2;
  private static final int CLAIMS = 4;
  private static final int CLAIMABLE = 2048;
  private static final SimilarityHashPolicy SIGNATURES =
      SimilarityHashing.superMinHash(COUNT * ROWS, Integer.SIZE);

  private final long[] hashes;
  private final int[] claims;

  private Bands(byte[] signature) {
    this.hashes = new long[COUNT];
    this.claims = new int[CLAIMS];
    for (int band = 0; band < COUNT; band++) {
      long first = SIGNATURES.getComponent(signature, band * ROWS);
      long second = SIGNATURES.getComponent(signature, band * ROWS + 1);
      // The number of the band goes in, so that equal hashes stand for the same band.
      hashes[band] = (first << Integer.SIZE | second) + band;
      if (band < CLAIMS) {
        claims[band] = Math.floorMod(Long.hashCode(first * 31 + band), CLAIMABLE);
      }
    }
  }

  static Bands of(Shingles shingles) {
    return new Bands(
        SIGNATURES
            .createHasher()
            .compute(ElementHashProvider.ofFunction(shingles::element, shingles.size())));
  }

  /** One hash a band. */
  public LongStream hashes() {
    return Arrays.stream(hashes);
  }

  /**
   * What has to be claimed while a text is compared, so that two that resemble each other wait for
   * each other: few numbers out of few, since a database holds few locks.
   */
  public int[] claims() {
    return claims.clone();
  }
}
