package org.liaison.events.opinion;

import io.smallrye.config.SmallRyeConfigBuilder;
import java.util.HashMap;
import java.util.Map;
import org.liaison.events.EventsConfig;

/** Makes the service's configuration of a few settings and the defaults. */
public final class OpinionConfig {

  private static final String PREFIX = "liaison.events.second-opinion.";

  private final Map<String, String> settings = new HashMap<>();

  /** Enabled, and nothing else. */
  public static OpinionConfig enabled() {
    return new OpinionConfig()
        .set("enabled", "true")
        .setting("liaison.events.extraction.claim-size", "1");
  }

  /** Enabled, with all that is needed. */
  public static OpinionConfig of(StubModel model) {
    return enabled().set("base-url", model.url().toString()).set("model", "stub-1");
  }

  public OpinionConfig set(String key, String value) {
    return setting(PREFIX + key, value);
  }

  public OpinionConfig setting(String name, String value) {
    settings.put(name, value);
    return this;
  }

  public EventsConfig config() {
    return new SmallRyeConfigBuilder()
        .withDefaultValues(settings)
        .withMapping(EventsConfig.class)
        .addDiscoveredConverters()
        .build()
        .getConfigMapping(EventsConfig.class);
  }
}
