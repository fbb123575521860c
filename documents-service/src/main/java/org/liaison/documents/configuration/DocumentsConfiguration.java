package org.liaison.documents.configuration;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.nio.file.Path;
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

  /** Reading files. */
  Files files();

  /** Searching documents. */
  Search search();

  /** Documents that come by many lines. */
  Imports imports();

  /** How imports are followed. */
  interface Imports {

    /** How long after its last line an unended import is told to be interrupted. */
    @WithDefault("PT1M")
    Duration silence();
  }

  /** How documents are searched. */
  interface Search {

    /**
     * A file with further aliases, in lines of forms that mean the same, parted by "="; read at the
     * start, which a bad line ends with its number.
     */
    Optional<Path> aliases();
  }

  /** What reading files may cost: they are read in processes of their own. */
  interface Files {

    /** Processes that read files at the same time, started when they are needed. */
    @WithDefault("2")
    int workers();

    /** Heap of each of them, in megabytes; a file that needs more is refused. */
    @WithDefault("192")
    int workerHeapMegabytes();

    /** How long reading one file may take; a file that takes longer is refused. */
    @WithDefault("PT30S")
    Duration timeLimit();

    /** How long a process waits for another file before it ends. */
    @WithDefault("PT5M")
    Duration idleTime();

    /** Files after which a process is replaced by a new one. */
    @WithDefault("500")
    int filesPerWorker();
  }

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
