package org.liaison.local.home;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LeftoversTest {
  @TempDir Path folder;

  @Test
  void onlyServicesOfTheSameFolderAreFoundAndEnded() throws IOException {
    Home home = Home.open(folder.resolve("a folder"));
    Home neighbour = Home.open(folder.resolve("a folder too"));
    Leftovers leftovers = new Leftovers(home);
    Process own = Sleeper.start(Leftovers.mark(home));
    Process foreign = Sleeper.start(Leftovers.mark(neighbour));
    Process unmarked = Sleeper.start("-Dliaison.other=" + home.folder());
    try {
      assertThat(leftovers.services()).containsExactly(own.toHandle());

      Leftovers.end(leftovers.services());

      assertThat(own.isAlive()).isFalse();
      assertThat(foreign.isAlive()).isTrue();
      assertThat(unmarked.isAlive()).isTrue();
    } finally {
      own.destroyForcibly();
      foreign.destroyForcibly();
      unmarked.destroyForcibly();
    }
  }

  @Test
  void aProcessFromElsewhereIsNotPostgres() throws IOException {
    Leftovers leftovers = new Leftovers(Home.open(folder));

    assertThat(leftovers.isPostgres(ProcessHandle.current())).isFalse();
    assertThat(leftovers.postgres()).isEmpty();
  }
}
