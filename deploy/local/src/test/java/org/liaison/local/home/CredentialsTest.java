package org.liaison.local.home;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.liaison.local.LocalFailure;

class CredentialsTest {
  @TempDir Path folder;
  private Home home;

  @BeforeEach
  void setUp() {
    home = Home.open(folder);
  }

  @Test
  void theyAreMadeOnceAndOnlyTheirOwnerReadsThem() throws IOException {
    Credentials first = Credentials.of(home);

    assertThat(Credentials.of(home)).isEqualTo(first);
    assertThat(first.documents()).isNotEqualTo(first.events());
    assertThat(Files.getPosixFilePermissions(home.credentials()))
        .isEqualTo(PosixFilePermissions.fromString("rw-------"));
  }

  @Test
  void aDatabaseWhosePasswordsAreLostIsNotGivenNewOnes() throws IOException {
    Files.createDirectory(home.database());

    assertThatThrownBy(() -> Credentials.of(home))
        .isInstanceOf(LocalFailure.class)
        .hasMessageContaining("--fresh");
  }
}
