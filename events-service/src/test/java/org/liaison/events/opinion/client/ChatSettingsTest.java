package org.liaison.events.opinion.client;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.liaison.events.opinion.OpinionConfig;

class ChatSettingsTest {

  @TempDir private Path folder;

  @Test
  void whatIsMissingIsNamedWithAnExample() {
    assertRefused(OpinionConfig.enabled(), "base-url is needed");
    assertRefused(
        OpinionConfig.enabled().set("base-url", "http://localhost/v1"), "model is needed");
  }

  @Test
  void anAddressMustBeOneOfTheWeb() {
    assertRefused(complete().set("base-url", "ftp://models.example"), "base-url must begin with");
    assertRefused(complete().set("base-url", "http:///v1"), "base-url names no host");
    assertRefused(complete().set("base-url", "http://me:pass@models.example/v1"), "password");
  }

  @Test
  void boundsMustBound() {
    assertRefused(complete().set("timeout", "0s"), "timeout must be longer");
    assertRefused(complete().set("max-characters", "0"), "max-characters must be above 0");
    assertRefused(complete().set("max-answer-bytes", "0"), "max-answer-bytes must be above 0");
  }

  @Test
  void allTextsClaimedAtOnceMustFitIntoTheLease() {
    assertRefused(
        complete().setting("liaison.events.extraction.claim-size", "8"),
        "timeout PT20S for each of 8 texts claimed at once does not fit into a lease of PT30S");
    OpinionConfig longer =
        complete()
            .setting("liaison.events.extraction.claim-size", "8")
            .setting("liaison.events.extraction.lease", "3m");
    assertThat(ChatSettings.of(longer.config()).timeout()).hasSeconds(20);
  }

  @Test
  void theKeyIsReadFromAFileAndNeverShown() throws IOException {
    Path file = folder.resolve("key");
    Files.writeString(file, "a-key\n");
    OpinionConfig config = complete().set("api-key-file", file.toString());
    ChatSettings settings = ChatSettings.of(config.config());
    assertThat(settings.apiKey()).contains(new ApiKey("a-key"));
    assertThat(settings.toString()).doesNotContain("a-key");
    assertRefused(config.set("api-key", "another"), "both set");
  }

  @Test
  void aKeyFileMustHoldAKey() throws IOException {
    Path file = folder.resolve("key");
    assertRefused(complete().set("api-key-file", file.toString()), "cannot be read");
    Files.writeString(file, "\n");
    assertRefused(complete().set("api-key-file", file.toString()), "is empty");
  }

  private static OpinionConfig complete() {
    return OpinionConfig.enabled().set("base-url", "http://localhost:1/v1").set("model", "m");
  }

  private static void assertRefused(OpinionConfig config, String why) {
    assertThatThrownBy(() -> ChatSettings.of(config.config()))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageStartingWith("liaison.events.second-opinion.")
        .hasMessageContaining(why);
  }
}
