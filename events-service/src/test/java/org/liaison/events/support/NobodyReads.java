package org.liaison.events.support;

import io.quarkus.test.junit.QuarkusTestProfile;
import java.util.Map;

/** A service that takes documents over and leaves reading them to the test. */
public final class NobodyReads implements QuarkusTestProfile {

  @Override
  public Map<String, String> getConfigOverrides() {
    return Map.of(
        "liaison.events.extraction.workers", "0",
        "liaison.events.rereading.enabled", "false",
        "liaison.events.rereading.pause", "1h",
        "liaison.events.rereading.gone-after", "3h",
        "liaison.events.rereading.batch-size", "3");
  }
}
