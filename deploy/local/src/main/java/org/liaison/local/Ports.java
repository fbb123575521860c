package org.liaison.local;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;

/** Where each component listens, on loopback only; a port that is not named has its default. */
public record Ports(Map<Port, Integer> numbers) {

  public Ports {
    Map<Port, Integer> all = new EnumMap<>(Port.class);
    Map<Integer, Port> owners = new HashMap<>();
    for (Port port : Port.values()) {
      int number = numbers.getOrDefault(port, port.defaultNumber());
      if (number < 1 || number > 65_535) {
        throw new UsageFailure("%s must be 1 to 65535, not %d".formatted(port.option(), number));
      }
      Port other = owners.put(number, port);
      if (other != null) {
        throw new UsageFailure(
            "%s and %s are both %d".formatted(other.option(), port.option(), number));
      }
      all.put(port, number);
    }
    numbers = Map.copyOf(all);
  }

  /** Number of the given port. */
  public int of(Port port) {
    return numbers.getOrDefault(port, port.defaultNumber());
  }
}
