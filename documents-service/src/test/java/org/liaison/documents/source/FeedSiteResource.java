package org.liaison.documents.source;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;

/** Lets the service under test look at feeds of this machine, often. */
public class FeedSiteResource implements QuarkusTestResourceLifecycleManager {

  private FeedSite site;

  @Override
  public Map<String, String> start() {
    try {
      site = new FeedSite();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    String sources = "liaison.documents.sources.";
    return Map.of(
        sources + "allowed-hosts", site.host(),
        sources + "private-addresses", "true",
        sources + "look-every", "PT0.05S",
        sources + "shortest-interval", "PT1S",
        sources + "attempts", "2",
        sources + "pause", "PT0S",
        sources + "fetch-time", "PT5S");
  }

  @Override
  public void inject(TestInjector testInjector) {
    testInjector.injectIntoFields(site, new TestInjector.MatchesType(FeedSite.class));
  }

  @Override
  public void stop() {
    site.close();
  }
}
