package org.liaison.local;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.liaison.local.home.Home;
import org.liaison.local.home.Leftovers;

class UpIT {
  /** One for all tests, with a space: making a database takes longer than anything else. */
  private static final Path DATA = Path.of("target", "up test").toAbsolutePath();

  private final Leftovers leftovers = new Leftovers(Home.open(DATA));
  private Ports ports;

  @BeforeEach
  void choosePorts() throws IOException {
    ports = FreePorts.choose();
  }

  @AfterEach
  void endWhatAFailedTestLeft() {
    Leftovers.end(processes());
  }

  @Test
  void ctrlCStopsEverythingAndASecondRunNothing() throws Exception {
    try (UpProcess up = UpProcess.start(DATA, ports, "--fresh", "--no-dossier")) {
      up.awaitRunning();
      try (UpProcess second = UpProcess.start(DATA, FreePorts.choose())) {
        assertThat(second.awaitExit()).isEqualTo(1);
        assertThat(second.printed()).contains("Liaison already runs with the data in " + DATA);
      }
      assertThat(leftovers.services()).hasSize(3);

      int code = up.interrupt();
      up.interrupt();

      assertThat(up.awaitExit()).isEqualTo(code);
      assertThat(up.printed()).contains("no process left").doesNotContain("has ended");
      assertThat(processes()).isEmpty();
    }
  }

  @Test
  void aRunAfterKillNineEndsWhatWasLeftAndStarts() throws Exception {
    try (UpProcess killed = UpProcess.start(DATA, ports, "--no-dossier")) {
      killed.awaitRunning();
      killed.signal("KILL");
      killed.awaitExit();
    }
    List<ProcessHandle> orphans = processes();
    assertThat(orphans).hasSizeGreaterThan(3);

    try (UpProcess up = UpProcess.start(DATA, ports, "--no-dossier")) {
      up.awaitRunning();

      assertThat(up.printed()).contains("processes of an earlier run that was killed");
      assertThat(orphans).noneMatch(ProcessHandle::isAlive);
    }
    assertThat(processes()).isEmpty();
  }

  @Test
  void aServiceThatDiesIsNamedAndEverythingStops() throws Exception {
    try (UpProcess up = UpProcess.start(DATA, ports, "--no-dossier")) {
      up.awaitRunning();
      ProcessHandle events =
          leftovers.services().stream()
              .filter(each -> each.info().commandLine().orElse("").contains("events-service"))
              .findFirst()
              .orElseThrow();

      events.destroyForcibly();

      assertThat(up.awaitExit()).isEqualTo(1);
      assertThat(up.printed()).contains("events-service has ended", "events-service.log", "INFO");
      assertThat(processes()).isEmpty();
    }
  }

  @Test
  void aTakenPortIsNamedBeforeAnythingStarts() throws Exception {
    InetAddress loopback = InetAddress.getByAddress(new byte[] {127, 0, 0, 1});
    try (ServerSocket taken = new ServerSocket(ports.of(Port.DOCUMENTS), 1, loopback);
        UpProcess up = UpProcess.start(DATA, ports)) {
      assertThat(up.awaitExit()).isEqualTo(1);
      assertThat(up.printed())
          .contains("Port %d is taken".formatted(taken.getLocalPort()), "--documents-port")
          .doesNotContain("Starting Liaison");
    }
  }

  private List<ProcessHandle> processes() {
    return Stream.concat(leftovers.services().stream(), leftovers.postgres().stream()).toList();
  }
}
