package org.liaison.local;

import java.io.IOException;
import java.net.ServerSocket;
import java.util.EnumMap;
import java.util.Map;
import java.util.concurrent.ThreadLocalRandom;

/** Ports that nobody uses, so that runs of several checkouts do not meet. */
public final class FreePorts {

  private FreePorts() {}

  /** Chooses one for each component. */
  public static Ports choose() {
    Map<Port, Integer> numbers = new EnumMap<>(Port.class);
    for (Port port : Port.values()) {
      int number = free();
      while (numbers.containsValue(number)) {
        number = free();
      }
      numbers.put(port, number);
    }
    return new Ports(numbers);
  }

  /**
   * Below the range of outgoing connections: one of those would hold the port of a component that
   * is stopped and started again.
   */
  private static int free() {
    while (true) {
      int number = ThreadLocalRandom.current().nextInt(20_000, 32_000);
      try (ServerSocket socket = new ServerSocket(number)) {
        return socket.getLocalPort();
      } catch (IOException taken) {
        // Try the next one.
      }
    }
  }
}
