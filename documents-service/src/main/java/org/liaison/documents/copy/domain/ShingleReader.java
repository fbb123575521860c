package org.liaison.documents.copy.domain;

import java.util.Arrays;
import org.liaison.documents.text.SimplifiedScript;

/**
 * Reads the shingles of a text: overlapping runs of eight Chinese characters, or of four words of
 * any other script, whatever stands between them.
 *
 * <p>Case, punctuation, width and the Chinese script are no difference. A run that mixes scripts
 * counts a word as two characters, so that no language has to be known.
 */
final class ShingleReader {

  private static final int WEIGHT = 8;
  private static final byte WORD = 2;
  private static final byte CHARACTER = 1;
  private static final long SEED = 0x9E3779B97F4A7C15L;

  private final String text;
  private long[] tokens = new long[256];
  private byte[] weights = new byte[256];
  private int size;

  private ShingleReader(String text) {
    this.text = text;
  }

  static Shingles read(String text) {
    ShingleReader reader = new ShingleReader(text);
    reader.readTokens();
    return new Shingles(reader.size == 0 ? reader.wholeText() : reader.shingles());
  }

  private void readTokens() {
    long word = SEED;
    for (int i = 0; i < text.length(); ) {
      int codePoint = text.codePointAt(i);
      i += Character.charCount(codePoint);
      boolean han = CharacterKinds.isHan(codePoint);
      if (!han && CharacterKinds.isWord(codePoint)) {
        word = mix(word, CharacterKinds.fold(codePoint));
        continue;
      }
      if (word != SEED && !CharacterKinds.isJoiner(codePoint)) {
        add(word, WORD);
        word = SEED;
      }
      if (han) {
        add(mix(SEED, SimplifiedScript.of(codePoint)), CHARACTER);
      }
    }
    if (word != SEED) {
      add(word, WORD);
    }
  }

  private void add(long token, byte weight) {
    if (size == tokens.length) {
      tokens = Arrays.copyOf(tokens, 2 * size);
      weights = Arrays.copyOf(weights, 2 * size);
    }
    tokens[size] = token;
    weights[size++] = weight;
  }

  /** A text that is shorter than one shingle is one. */
  private long[] shingles() {
    long[] shingles = new long[size];
    int found = 0;
    for (int start = 0; start < size; start++) {
      long shingle = SEED;
      int weight = 0;
      for (int end = start; end < size && weight < WEIGHT; end++) {
        weight += weights[end];
        shingle = mix(shingle, tokens[end]);
      }
      if (weight < WEIGHT && start > 0) {
        break;
      }
      shingles[found++] = shingle;
    }
    return Arrays.copyOf(shingles, found);
  }

  /** A text without a single word, of punctuation say, is one shingle as it stands. */
  private long[] wholeText() {
    return new long[] {text.strip().codePoints().asLongStream().reduce(SEED, ShingleReader::mix)};
  }

  /** Most of the finisher of SplitMix64: fast, and even enough for sets of hashes. */
  private static long mix(long hash, long value) {
    long mixed = (hash ^ value) * 0xBF58476D1CE4E5B9L;
    mixed = (mixed ^ (mixed >>> 29)) * 0x94D049BB133111EBL;
    return mixed ^ (mixed >>> 32);
  }
}
