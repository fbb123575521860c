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

  /** Feeds that are looked at again and again. */
  Sources sources();

  /** Which feeds may be looked at, how often, and what that may cost. */
  interface Sources {

    /**
     * Hosts that may be fetched from: {@code example.org}, {@code *.example.org} for all below it,
     * {@code example.org:8443} for another port than 80 and 443. Nothing is fetched without any.
     */
    Optional<List<String>> allowedHosts();

    /** Whether sources are looked at by this replica. */
    @WithDefault("true")
    boolean polling();

    /**
     * Whether hosts may be at addresses inside a network. Whoever names sources can then reach what
     * listens there on allowed hosts.
     */
    @WithDefault("false")
    boolean privateAddresses();

    /** Least time between two looks at a source. */
    @WithDefault("PT5M")
    Duration shortestInterval();

    /** How often it is looked whether a source is due. */
    @WithDefault("PT5S")
    Duration lookEvery();

    /** Sources that are looked at at the same time. */
    @WithDefault("2")
    int atOnce();

    /** Time between two fetches from one source. */
    @WithDefault("PT1S")
    Duration pause();

    /** Items of a feed that are looked at, its first ones. */
    @WithDefault("200")
    int itemsPerPoll();

    /** Attempts at an item that fails, one a look. */
    @WithDefault("5")
    int attempts();

    /** How long a replica that died keeps others from its source. */
    @WithDefault("PT5M")
    Duration lease();

    /** Bytes that an answer may have, unpacked. */
    @WithDefault("20971520")
    int largestAnswer();

    /** How long fetching one answer may take, redirects included. */
    @WithDefault("PT30S")
    Duration fetchTime();

    /** How the service names itself to servers. */
    @WithDefault("Liaison/1.0 (feed reader)")
    String userAgent();
  }

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

    /**
     * The folder of this process' own index; one that goes with the process if left out, and is
     * then made of all documents at each start.
     */
    Optional<Path> index();

    /** How often what came in is made to last, where the folder does. */
    @WithDefault("PT30S")
    Duration commitEvery();
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
