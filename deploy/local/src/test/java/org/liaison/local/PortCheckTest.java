package org.liaison.local;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import org.junit.jupiter.api.Test;

class PortCheckTest {

  @Test
  void freePortsPass() throws IOException {
    Ports ports = FreePorts.choose();

    assertThatCode(() -> PortCheck.check(ports)).doesNotThrowAnyException();
  }

  @Test
  void everyTakenPortIsNamedWithWhoNeedsItAndTheOptionThatChangesIt() throws IOException {
    Ports ports = FreePorts.choose();
    try (ServerSocket gateway = listenOn(ports.of(Port.GATEWAY));
        ServerSocket postgres = listenOn(ports.of(Port.POSTGRES))) {
      assertThatThrownBy(() -> PortCheck.check(ports))
          .isInstanceOf(LocalFailure.class)
          .hasMessageContainingAll(
              "Port %d is taken".formatted(gateway.getLocalPort()),
              "gateway needs it",
              "--gateway-port (or LIAISON_GATEWAY_PORT)",
              "Port %d is taken".formatted(postgres.getLocalPort()),
              "PostgreSQL needs it");
    }
  }

  private static ServerSocket listenOn(int port) throws IOException {
    return new ServerSocket(port, 1, InetAddress.getByAddress(new byte[] {127, 0, 0, 1}));
  }
}
