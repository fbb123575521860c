package org.liaison.local;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.util.ArrayList;
import java.util.List;

/** Finds out before anything is started whether the ports are free. */
final class PortCheck {
  private static final byte[] LOOPBACK = {127, 0, 0, 1};

  private PortCheck() {}

  static void check(Ports ports) {
    List<String> problems = new ArrayList<>();
    for (Port port : Port.values()) {
      int number = ports.of(port);
      try (ServerSocket socket = new ServerSocket()) {
        // As a server would: a connection that was closed a moment ago does not hold the port.
        socket.setReuseAddress(true);
        socket.bind(new InetSocketAddress(InetAddress.getByAddress(LOOPBACK), number));
      } catch (IOException e) {
        problems.add(
            "Port %d is taken (%s). %s needs it: free it, or choose another with %s (or %s)."
                .formatted(number, e.getMessage(), port.owner(), port.option(), port.variable()));
      }
    }
    if (!problems.isEmpty()) {
      throw new LocalFailure(String.join("\n", problems));
    }
  }
}
