package org.liaison.events.subscription.http;

import java.net.Inet4Address;
import java.net.InetAddress;
import java.util.List;

/**
 * Tells public addresses from those that lead into a network: whoever subscribes must not reach by
 * it what only this service reaches. IANA's registries of special addresses, 2025.
 */
final class AddressRules {

  private static final List<Block> SPECIAL_4 =
      List.of(
          new Block("0.0.0.0", 8),
          new Block("10.0.0.0", 8),
          new Block("100.64.0.0", 10),
          new Block("127.0.0.0", 8),
          new Block("169.254.0.0", 16),
          new Block("172.16.0.0", 12),
          new Block("192.0.0.0", 24),
          new Block("192.0.2.0", 24),
          new Block("192.31.196.0", 24),
          new Block("192.52.193.0", 24),
          new Block("192.88.99.0", 24),
          new Block("192.168.0.0", 16),
          new Block("192.175.48.0", 24),
          new Block("198.18.0.0", 15),
          new Block("198.51.100.0", 24),
          new Block("203.0.113.0", 24),
          new Block("224.0.0.0", 3));

  /** All that is public stands in one block; translations of IPv4 addresses stand outside of it. */
  private static final Block PUBLIC_6 = new Block("2000::", 3);

  private static final List<Block> SPECIAL_6 =
      List.of(
          new Block("2001::", 23),
          new Block("2001:db8::", 32),
          new Block("2002::", 16),
          new Block("2620:4f:8000::", 48),
          new Block("3fff::", 20));

  private AddressRules() {}

  static boolean isPublic(InetAddress address) {
    if (address instanceof Inet4Address) {
      return SPECIAL_4.stream().noneMatch(block -> block.holds(address));
    }
    return PUBLIC_6.holds(address) && SPECIAL_6.stream().noneMatch(block -> block.holds(address));
  }

  /** The addresses that begin with the same bits. */
  private record Block(InetAddress first, int bits) {

    Block(String first, int bits) {
      this(literal(first), bits);
    }

    boolean holds(InetAddress address) {
      byte[] one = first.getAddress();
      byte[] other = address.getAddress();
      for (int bit = 0; bit < bits; bit++) {
        int mask = 0x80 >> (bit % 8);
        if ((one[bit / 8] & mask) != (other[bit / 8] & mask)) {
          return false;
        }
      }
      return true;
    }

    private static InetAddress literal(String address) {
      try {
        return InetAddress.getByName(address);
      } catch (java.net.UnknownHostException e) {
        throw new IllegalArgumentException(address, e);
      }
    }
  }
}
