package org.liaison.local;

import java.io.IOException;
import java.net.ServerSocket;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** Ports that nobody uses, so that runs of several checkouts do not meet. */
public final class FreePorts {
  private FreePorts() {}

  /** Chooses one for each component. */
  public static Ports choose() throws IOException {
    Map<Port, Integer> numbers = new EnumMap<>(Port.class);
    List<ServerSocket> sockets = new ArrayList<>();
    for (Port port : Port.values()) {
      ServerSocket socket = new ServerSocket(0);
      sockets.add(socket);
      numbers.put(port, socket.getLocalPort());
    }
    // Only now, so that no number is given out twice.
    for (ServerSocket socket : sockets) {
      socket.close();
    }
    return new Ports(numbers);
  }
}
