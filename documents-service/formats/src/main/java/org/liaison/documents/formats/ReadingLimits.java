package org.liaison.documents.formats;

/**
 * How much of a file is read at most; what is larger is refused, never cut.
 *
 * @param bytes of the file
 * @param characters of the text
 * @param pages of a PDF
 * @param unpackedBytes of what a packed file holds
 * @param depth of nested elements
 */
public record ReadingLimits(int bytes, int characters, int pages, int unpackedBytes, int depth) {

  public static final ReadingLimits DEFAULT =
      new ReadingLimits(32 << 20, 4_000_000, 2_000, 64 << 20, 512);

  public ReadingLimits {
    if (bytes < 1 || characters < 1 || pages < 1 || unpackedBytes < 1 || depth < 1) {
      throw new IllegalArgumentException("every limit must be 1 or more");
    }
  }
}
