package org.liaison.local.system;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.util.Arrays;
import java.util.List;
import java.util.Random;

/** Damages bytes by chance: truncated, flipped, or with the beginning of another format. */
record Mutation(Random random) {
  private static final List<byte[]> HEADS =
      List.of(
          "%PDF-1.7\n".getBytes(US_ASCII),
          new byte[] {'P', 'K', 3, 4},
          "<!doctype html>".getBytes(US_ASCII),
          "{\"kind\":".getBytes(US_ASCII),
          new byte[] {(byte) 0xFF, (byte) 0xFE});
  private static final int MOST_FLIPPED = 40;

  byte[] of(byte[] sample) {
    return switch (random.nextInt(4)) {
      case 0 -> Arrays.copyOf(sample, 1 + random.nextInt(sample.length));
      case 1 -> swappedHead(sample.clone());
      default -> flipped(sample.clone());
    };
  }

  private byte[] swappedHead(byte[] bytes) {
    byte[] head = HEADS.get(random.nextInt(HEADS.size()));
    System.arraycopy(head, 0, bytes, 0, Math.min(head.length, bytes.length));
    return bytes;
  }

  private byte[] flipped(byte[] bytes) {
    for (int i = random.nextInt(MOST_FLIPPED); i >= 0; i--) {
      bytes[random.nextInt(bytes.length)] ^= (byte) (1 << random.nextInt(Byte.SIZE));
    }
    return bytes;
  }
}
