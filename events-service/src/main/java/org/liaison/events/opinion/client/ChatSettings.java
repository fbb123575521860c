package org.liaison.events.opinion.client;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import org.liaison.events.EventsConfig;
import org.liaison.events.EventsConfig.SecondOpinion.AnswerFormat;

/** How a model is reached, checked. */
record ChatSettings(
    URI baseUrl,
    String model,
    Optional<ApiKey> apiKey,
    Duration timeout,
    int maxCharacters,
    int maxAnswerBytes,
    AnswerFormat answerFormat,
    Optional<Double> temperature) {

  private static final String PREFIX = "liaison.events.second-opinion.";

  /**
   * @throws IllegalArgumentException naming the setting that is wrong and what to do
   */
  static ChatSettings of(EventsConfig config) {
    EventsConfig.SecondOpinion opinion = config.secondOpinion();
    ChatSettings settings = read(opinion);
    checkLease(opinion.timeout(), config.extraction());
    return settings;
  }

  private static ChatSettings read(EventsConfig.SecondOpinion opinion) {
    return new ChatSettings(
        opinion.baseUrl().orElseThrow(() -> missing("base-url", "https://models.example/v1")),
        opinion
            .model()
            .map(String::strip)
            .filter(name -> !name.isEmpty())
            .orElseThrow(() -> missing("model", "llama3.1:8b")),
        apiKey(opinion),
        opinion.timeout(),
        opinion.maxCharacters(),
        opinion.maxAnswerBytes(),
        opinion.answerFormat(),
        opinion.temperature());
  }

  ChatSettings {
    check(
        "http".equals(baseUrl.getScheme()) || "https".equals(baseUrl.getScheme()),
        "base-url",
        "must begin with http:// or https://, found " + baseUrl);
    check(baseUrl.getHost() != null, "base-url", "names no host: " + baseUrl);
    check(baseUrl.getUserInfo() == null, "base-url", "holds a password; use api-key-file");
    check(timeout.toMillis() > 0, "timeout", "must be longer than nothing, such as 20s");
    check(maxCharacters > 0, "max-characters", "must be above 0, found " + maxCharacters);
    check(maxAnswerBytes > 0, "max-answer-bytes", "must be above 0, found " + maxAnswerBytes);
  }

  private static Optional<ApiKey> apiKey(EventsConfig.SecondOpinion opinion) {
    check(
        opinion.apiKey().isEmpty() || opinion.apiKeyFile().isEmpty(),
        "api-key",
        "and api-key-file are both set; set one of them");
    return opinion.apiKeyFile().map(ChatSettings::read).or(() -> opinion.apiKey().map(ApiKey::new));
  }

  private static ApiKey read(Path file) {
    try {
      String key = Files.readString(file).strip();
      check(!key.isEmpty(), "api-key-file", file + " is empty");
      return new ApiKey(key);
    } catch (IOException unreadable) {
      throw new IllegalArgumentException(
          PREFIX + "api-key-file: " + file + " cannot be read", unreadable);
    }
  }

  /** Jobs whose lease runs out are read twice, and given up after some tries. */
  private static void checkLease(Duration timeout, EventsConfig.Extraction extraction) {
    Duration longest = timeout.multipliedBy(extraction.claimSize());
    check(
        longest.compareTo(extraction.lease()) < 0,
        "timeout",
        "%s for each of %d texts claimed at once does not fit into a lease of %s;"
                .formatted(timeout, extraction.claimSize(), extraction.lease())
            + " lower liaison.events.extraction.claim-size (1 will do) or raise"
            + " liaison.events.extraction.lease");
  }

  private static IllegalArgumentException missing(String key, String example) {
    return new IllegalArgumentException(
        PREFIX + key + " is needed for a second opinion, such as " + example);
  }

  private static void check(boolean right, String key, String wrong) {
    if (!right) {
      throw new IllegalArgumentException(PREFIX + key + " " + wrong);
    }
  }
}
