package org.liaison.events;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.net.URI;
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

  SecondOpinion secondOpinion();

  Review review();

  Notices notices();

  Subscriptions subscriptions();

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

  /**
   * A model that is asked what the rules may have missed; docs/operations.md says what becomes of
   * its answers. Every text is sent to it. Another model is another engine version.
   */
  interface SecondOpinion {

    /** Whether a model is asked at all. */
    @WithDefault("false")
    boolean enabled();

    /**
     * Address of an endpoint that speaks OpenAI's chat completions, such as {@code
     * http://localhost:11434/v1}. Needed if enabled.
     */
    Optional<URI> baseUrl();

    /** The model's name at the endpoint. Needed if enabled. */
    Optional<String> model();

    /** Key that the endpoint asks for; better given by {@link #apiKeyFile}. Never logged. */
    Optional<String> apiKey();

    /** A file that holds the key, such as a mounted secret. */
    Optional<Path> apiKeyFile();

    /**
     * How long an answer may take as a whole. All texts that a worker claims at once must be read
     * within its lease: {@code extraction.claim-size} times this must be less than {@code
     * extraction.lease}, or the service does not start.
     */
    @WithDefault("20s")
    Duration timeout();

    /** Longer texts are shown up to the last paragraph that ends before this many characters. */
    @WithDefault("20000")
    int maxCharacters();

    /** Longer answers are not read. */
    @WithDefault("262144")
    int maxAnswerBytes();

    /**
     * {@code json-schema} binds the answer to its schema; {@code json-object} is for endpoints that
     * do not know schemas.
     */
    @WithDefault("json-schema")
    AnswerFormat answerFormat();

    /** Sent along; set it to nothing for models that refuse any. */
    @WithDefault("0")
    Optional<Double> temperature();

    /** How long the model is left alone after three failures in a row. */
    @WithDefault("1m")
    Duration pause();

    /** What an endpoint is told about the form of its answer. */
    enum AnswerFormat {
      JSON_SCHEMA,
      JSON_OBJECT
    }
  }

  /** How the feed of the record's changes is read. */
  interface RecordFeed {

    /** Changes read at once. */
    @WithDefault("200")
    int batchSize();

    /** How often watchers look for changes that no notification announced. */
    @WithDefault("1s")
    Duration poll();

    /**
     * How long changes are kept. A reader that comes back later than that is told so, and has to
     * read the record anew.
     */
    @WithDefault("90d")
    Duration keep();

    /** How often older changes are deleted. */
    @WithDefault("1h")
    Duration cleanUpPause();
  }

  /** How persons decide on what was read. */
  interface Review {

    /** Whether a decision on an event counts only once two persons have taken it. */
    @WithDefault("false")
    boolean secondReviewer();

    /**
     * An event none of whose passages is surer than this waits before those that nobody has looked
     * at; 0 to 1. docs/extraction.md says what a confidence means.
     */
    @WithDefault("0.6")
    double lowConfidence();
  }

  /** How notices are followed up. */
  interface Notices {

    /**
     * How long a notice may be late, that is wait for an answer after its term, before it counts as
     * escalated; in whole days.
     */
    @WithDefault("P7D")
    Duration escalateAfter();
  }

  /** How subscribers are told of changes; docs/subscriptions.md describes what they get. */
  interface Subscriptions {

    /** Notifications sent at the same time; 0: this replica sends none. */
    @WithDefault("4")
    int workers();

    /** How often is looked for what nobody announced. */
    @WithDefault("1s")
    Duration poll();

    /** Notifications that one worker claims at once, all of one subscription. */
    @WithDefault("20")
    int claimSize();

    /** Notifications in one digest at most. */
    @WithDefault("500")
    int digestSize();

    /** How long a receiver may take to answer. */
    @WithDefault("10s")
    Duration timeout();

    /** Pause before the second try; doubles with each further one. */
    @WithDefault("5s")
    Duration retryPause();

    /** Longest pause between two tries. */
    @WithDefault("1h")
    Duration longestRetryPause();

    /** How long after the first try there are others; then the subscription is disabled. */
    @WithDefault("24h")
    Duration giveUpAfter();

    /** How long a replaced secret signs beside its successor. */
    @WithDefault("24h")
    Duration secretOverlap();

    /** How long it is shown what became of notifications. */
    @WithDefault("30d")
    Duration keep();

    /** Subscriptions at most. */
    @WithDefault("1000")
    int most();

    /** Whether notifications may go over plain HTTP; for trials only. */
    @WithDefault("false")
    boolean allowHttp();

    /** Whether notifications may go to addresses inside a network; for receivers of the own one. */
    @WithDefault("false")
    boolean allowPrivateAddresses();

    /** What CloudEvents name as their source; the address of this record. */
    @WithDefault("urn:liaison:record")
    String source();
  }
}
