package org.liaison.events;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import io.smallrye.config.SmallRyeConfigBuilder;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.liaison.events.lexicon.InvalidLexiconException;
import org.liaison.events.lexicon.Lexicon;

class LexiconFolderTest {

  private final Beans beans = new Beans();

  @TempDir private Path folder;

  @Test
  void withoutAFolderTheBuiltInLexiconIsRead() {
    Lexicon lexicon = beans.lexicon(config(new SmallRyeConfigBuilder()));
    assertThat(lexicon.fingerprint()).isEqualTo(Lexicon.builtIn().fingerprint());
  }

  @Test
  void anotherLexiconIsAnotherEngineVersion() throws IOException {
    String builtIn = version(Lexicon.builtIn());
    Files.writeString(
        folder.resolve("actors.yaml"), "- {id: atlantis, name: Atlantis, kind: state}\n");
    String version = version(beans.lexicon(configured()));
    assertThat(version).matches("liaison-rules-\\d+\\+[0-9a-f]{8}").isNotEqualTo(builtIn);
  }

  @Test
  void aBadFileStopsTheStartWithFileLineAndReason() throws IOException {
    Path file = folder.resolve("actors.yaml");
    Files.writeString(file, "\n- {id: atlantis, name: Atlantis, kind: island}\n");
    assertThatThrownBy(() -> beans.lexicon(configured()))
        .isInstanceOf(InvalidLexiconException.class)
        .hasMessageStartingWith(file + " line 2: unknown kind \"island\"; known are [");
  }

  private String version(Lexicon lexicon) {
    return beans
        .engine(
            lexicon,
            config(new SmallRyeConfigBuilder()),
            new SimpleMeterRegistry(),
            Clock.systemUTC())
        .version();
  }

  private EventsConfig configured() {
    return config(
        new SmallRyeConfigBuilder()
            .withDefaultValue("liaison.events.lexicon.folder", folder.toString()));
  }

  private static EventsConfig config(SmallRyeConfigBuilder builder) {
    return builder
        .withMapping(EventsConfig.class)
        .addDiscoveredConverters()
        .build()
        .getConfigMapping(EventsConfig.class);
  }
}
