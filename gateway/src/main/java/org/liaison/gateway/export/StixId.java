package org.liaison.gateway.export;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.UUID;

/**
 * Identifiers of STIX 2.1. They are made from what they name (UUID version 5), so that the same
 * event and the same actor have the same identifier in every export.
 */
final class StixId {

  /** A namespace of our own: the one of the specification is for cyber observables alone. */
  private static final UUID NAMESPACE = UUID.fromString("6c6961d5-6f6e-4e53-8a11-7354495832f1");

  private StixId() {}

  static String of(String type, String name) {
    return type + "--" + version5(type + ":" + name);
  }

  private static UUID version5(String name) {
    ByteBuffer hash =
        ByteBuffer.wrap(
            sha1(
                ByteBuffer.allocate(16)
                    .putLong(NAMESPACE.getMostSignificantBits())
                    .putLong(NAMESPACE.getLeastSignificantBits())
                    .array(),
                name.getBytes(StandardCharsets.UTF_8)));
    long most = (hash.getLong() & 0xFFFF_FFFF_FFFF_0FFFL) | 0x5000L;
    long least = (hash.getLong() & 0x3FFF_FFFF_FFFF_FFFFL) | 0x8000_0000_0000_0000L;
    return new UUID(most, least);
  }

  /** RFC 9562 demands SHA-1 here; nothing is kept secret by it. */
  private static byte[] sha1(byte[] namespace, byte[] name) {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-1");
      digest.update(namespace);
      return digest.digest(name);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("Every Java has SHA-1", e);
    }
  }
}
