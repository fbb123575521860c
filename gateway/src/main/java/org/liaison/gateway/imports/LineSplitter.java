package org.liaison.gateway.imports;

import java.io.ByteArrayOutputStream;
import java.util.Arrays;
import java.util.function.Consumer;

/** Cuts a stream of bytes into lines, in memory for one line that is not too long. */
final class LineSplitter {

  private static final byte[] BYTE_ORDER_MARK = {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF};

  private final long longest;
  private final Consumer<RawLine> lines;
  private final ByteArrayOutputStream begun = new ByteArrayOutputStream();
  private long length;
  private boolean first = true;

  /**
   * @param longest bytes that a line may have; of a longer one only its length is told
   */
  LineSplitter(long longest, Consumer<RawLine> lines) {
    this.longest = longest;
    this.lines = lines;
  }

  void feed(byte[] bytes) {
    int start = 0;
    for (int i = 0; i < bytes.length; i++) {
      if (bytes[i] == '\n') {
        add(bytes, start, i - start);
        endLine(1);
        start = i + 1;
      }
    }
    add(bytes, start, bytes.length - start);
  }

  /** Ends the last line, which may lack its line end. */
  void end() {
    if (length > 0) {
      endLine(0);
    }
  }

  private void add(byte[] bytes, int from, int count) {
    length += count;
    if (length <= longest + BYTE_ORDER_MARK.length + 1) {
      begun.write(bytes, from, count);
    } else {
      begun.reset();
    }
  }

  private void endLine(int terminator) {
    byte[] line = begun.toByteArray();
    int from = first && startsWithMark(line) ? BYTE_ORDER_MARK.length : 0;
    int to = line.length > from && line[line.length - 1] == '\r' ? line.length - 1 : line.length;
    boolean tooLong = length - from > longest + 1 || to - from > longest;
    byte[] content = tooLong ? new byte[0] : Arrays.copyOfRange(line, from, to);
    lines.accept(new RawLine(content, tooLong, length + terminator));
    begun.reset();
    length = 0;
    first = false;
  }

  private static boolean startsWithMark(byte[] line) {
    return line.length >= BYTE_ORDER_MARK.length
        && line[0] == BYTE_ORDER_MARK[0]
        && line[1] == BYTE_ORDER_MARK[1]
        && line[2] == BYTE_ORDER_MARK[2];
  }
}
