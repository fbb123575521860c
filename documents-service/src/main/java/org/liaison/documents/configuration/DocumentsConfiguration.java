package org.liaison.documents.configuration;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/** The service's own settings; those of database and server are Quarkus' own. */
@ConfigMapping(prefix = "liaison.documents")
public interface DocumentsConfiguration {

  /**
   * Further parameters of URLs that name no page, beside those of tracking-parameters.txt: names,
   * beginnings of names ({@code utm_*}), or names with one value ({@code from=timeline}). Links
   * that differ in these only are one document.
   */
  Optional<List<String>> trackingParameters();

  /** The feed of changes. */
  Feed feed();

  /** How watchers of the feed are served. */
  interface Feed {

    /** Changes that are read at once for a watcher. */
    @WithDefault("500")
    int batchSize();

    /** How long a watcher that has seen all waits for a notification before it looks by itself. */
    @WithDefault("PT1S")
    Duration pollInterval();

    /**
     * How soon a watcher looks again for changes that wait for an older transaction to end; doubled
     * each time up to the poll interval.
     */
    @WithDefault("PT0.01S")
    Duration heldBackInterval();

    /** How long to wait before connecting again after the connection for notifications broke. */
    @WithDefault("PT1S")
    Duration reconnectInterval();
  }
}
