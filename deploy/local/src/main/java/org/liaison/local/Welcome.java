package org.liaison.local;

/** What to do with a system that runs. */
final class Welcome {
  private Welcome() {}

  static String text(int gatewayPort) {
    return """

        Liaison is running.

          Timeline   http://localhost:%1$d/api/v1/timeline?by=year
          Events     http://localhost:%1$d/api/v1/events
          API        http://localhost:%1$d/q/swagger-ui

        Try it: the events of 2024, each with the passages that prove it

          curl -s 'http://localhost:%1$d/api/v1/events?from=2024&to=2024&size=3'

        Ctrl-C stops everything; the data stays for the next run."""
        .formatted(gatewayPort);
  }
}
