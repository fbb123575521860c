package org.liaison.local.home;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.liaison.local.LocalFailure;

class DiskSpaceTest {
  @TempDir Path folder;
  private Home home;

  @BeforeEach
  void setUp() {
    home = Home.open(folder);
  }

  @Test
  void aDiskWithoutRoomIsRefusedWithWhatToDo() {
    assertThatThrownBy(() -> DiskSpace.check(home, Integer.MAX_VALUE))
        .isInstanceOf(LocalFailure.class)
        .hasMessageContainingAll(home.folder().toString(), "MB left", "--data", "--free-mb");
  }

  @Test
  void aDiskWithRoomPasses() {
    assertThatCode(() -> DiskSpace.check(home, 0)).doesNotThrowAnyException();
  }

  @Test
  void aFullDiskIsRecognisedInWhatAComponentSaid() {
    String log = "PANIC:  could not write to file \"pg_wal/xlogtemp.7\": No space left on device";

    assertThat(DiskSpace.explanation(home, log)).contains("is full", home.folder().toString());
    assertThat(DiskSpace.explanation(home, "Connection refused")).isEmpty();
  }
}
