package org.liaison.local;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ComponentFailureTest {
  @TempDir Path folder;

  @Test
  void saysWhichComponentDiedAndShowsTheEndOfItsLog() throws IOException {
    Path log =
        Files.writeString(
            folder.resolve("events-service.log"),
            "last words\n\tat org.example.Frame\n\t... 9 more\n");

    ComponentFailure failure = ComponentFailure.died(new DeadComponent("events-service", log));

    assertThat(failure)
        .hasMessageContainingAll("events-service has ended", log.toString(), "last words")
        .hasMessageNotContaining("Frame");
  }

  @Test
  void aComponentWithoutALogIsToldOfAsWell() {
    Path log = folder.resolve("gateway.log");

    assertThat(ComponentFailure.died(new DeadComponent("gateway", log)))
        .hasMessageContaining("gateway has ended");
  }

  private record DeadComponent(String name, Path log) implements Component {
    @Override
    public String address() {
      return "nowhere";
    }

    @Override
    public void start() {
      throw new UnsupportedOperationException();
    }

    @Override
    public boolean isReady() {
      return false;
    }

    @Override
    public boolean isAlive() {
      return false;
    }

    @Override
    public void stop() {}

    @Override
    public void kill() {}
  }
}
