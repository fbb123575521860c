package org.liaison.events;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;

/** What an operator can set of this service, all under {@code liaison.events}. */
@ConfigMapping(prefix = "liaison.events")
public interface EventsConfig {

  Documents documents();

  Extraction extraction();

  Rereading rereading();

  RecordFeed recordFeed();

  Lexicon lexicon();

  /** How the documents are followed and fetched. */
  interface Documents {

    /** Deadline of one call that fetches a text. */
    @WithDefault("10s")
    Duration fetchDeadline();

    /** Changes taken over in one transaction at most. */
    @WithDefault("200")
    int batchSize();

    /** First pause before the feed is followed anew after a failure; doubles up to the longest. */
    @WithDefault("100ms")
    Duration reconnectPause();

    /** Longest pause before the feed is followed anew. */
    @WithDefault("2s")
    Duration longestReconnectPause();
  }

  /** How texts are read. */
  interface Extraction {

    /** Texts read at the same time. */
    @WithDefault("2")
    int workers();

    /** Jobs that one worker claims at once. */
    @WithDefault("8")
    int claimSize();

    /** How long a claimed job is left to its worker before another may take it over. */
    @WithDefault("30s")
    Duration lease();

    /** How often idle workers look for jobs that nobody announced to them. */
    @WithDefault("1s")
    Duration poll();

    /** Tries before a job counts as failed. */
    @WithDefault("5")
    int maxAttempts();

    /** Pause before the second try; doubles with each further one. */
    @WithDefault("1s")
    Duration retryPause();

    /** Longest pause between two tries. */
    @WithDefault("5m")
    Duration longestRetryPause();
  }

  /**
   * How documents are read again that another engine read: after an upgrade, or another lexicon.
   */
  interface Rereading {

    /** Whether this replica asks for documents to be read again. */
    @WithDefault("true")
    boolean enabled();

    /** Documents that wait to be read again at the same time, at most. */
    @WithDefault("200")
    int batchSize();

    /**
     * Pause before the batch is filled up again. Batch size and pause bound how many documents a
     * second are read again: with the defaults, 40.
     */
    @WithDefault("5s")
    Duration pause();

    /**
     * How long after its last sign an engine counts as gone. Of the engines that are not gone, the
     * one that was introduced last reads documents again. At least three pauses.
     */
    @WithDefault("1m")
    Duration goneAfter();
  }

  /** What names and words texts are read by; docs/lexicon.md describes the files. */
  interface Lexicon {

    /**
     * A folder whose files extend or replace those that come with the service; none by default. A
     * bad file there stops the start. Another content is another engine version.
     */
    Optional<Path> folder();
  }

  /** How the feed of the record's changes is read. */
  interface RecordFeed {

    /** Changes read at once. */
    @WithDefault("200")
    int batchSize();

    /** How often watchers look for changes that no notification announced. */
    @WithDefault("1s")
    Duration poll();
  }
}
