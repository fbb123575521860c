package org.liaison.gateway.client;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** Settings of the gateway; addresses of the services are under {@code quarkus.grpc.clients}. */
@ConfigMapping(prefix = "liaison.gateway")
public interface GatewayConfig {

  /** Calls of documents-service. */
  Remote documents();

  /** Calls of events-service. */
  Remote events();

  /** The live stream. */
  Stream stream();

  /** Documents that are sent and fetched as files. */
  Files files();

  /**
   * Whether documents may be deleted for good. Whoever reaches the gateway may then do it, so it is
   * for administrators' gateways only.
   */
  @WithDefault("false")
  boolean purges();

  /** Documents that are sent by many lines. */
  Imports imports();

  /** Lists that are given out whole, as files. */
  Exports exports();

  /** Largest body of JSON, in bytes; larger ones are answered with 413. */
  @WithDefault("5242880")
  long largestJson();

  /**
   * How often a lost connection is tried again. gRPC by itself waits up to two minutes between
   * tries; then a service that is back after a second would be missed for as long.
   */
  @WithDefault("500ms")
  Duration reconnectEvery();

  /** How long readiness waits for the health of a service. */
  @WithDefault("1s")
  Duration healthDeadline();

  /** How calls of one service are bounded. */
  interface Remote {

    /** How long one try of a reading call may take before it is given up (504). */
    @WithDefault("5s")
    Duration deadline();

    /** How long one try of a writing call may take; a text of 5 MB is parsed and indexed in it. */
    @WithDefault("20s")
    Duration writeDeadline();

    /** How long to wait before the one retry of a call that found the service not there. */
    @WithDefault("200ms")
    Duration retryDelay();

    /** How many calls the circuit breaker looks back on. */
    @WithDefault("20")
    int breakerWindow();

    /** Which part of those must have failed for the breaker to open. */
    @WithDefault("0.5")
    double breakerFailureRatio();

    /** How long the breaker stays open before it lets one call through to see. */
    @WithDefault("1s")
    Duration breakerDelay();
  }

  /** How files are taken and given out. */
  interface Files {

    /** Largest file, in bytes; what documents-service reads at most. */
    @WithDefault("33554432")
    long largest();

    /** How many files may be on their way at a time; more are answered with 429. */
    @WithDefault("8")
    int concurrent();

    /**
     * How many bytes of files that are sent may be on their way at a time, at least those of the
     * largest one; more are answered with 429. documents-service needs some three times as much of
     * its heap.
     */
    @WithDefault("35651584")
    long inFlight();

    /** How long storing or fetching a file may take before it is given up (504). */
    @WithDefault("90s")
    Duration deadline();
  }

  /** How imports are taken. */
  interface Imports {

    /** How many may be received at a time; more are answered with 429. */
    @WithDefault("4")
    int concurrent();

    /** Lines that are handed over and kept together. */
    @WithDefault("200")
    int batchLines();

    /** Bytes after which lines are handed over even if they are fewer. */
    @WithDefault("2097152")
    long batchBytes();

    /** Largest ZIP, in bytes; it is put on disk while it is worked off. */
    @WithDefault("1073741824")
    long largestArchive();

    /** How long one try to keep a batch may take before it is given up. */
    @WithDefault("60s")
    Duration batchDeadline();

    /** How long a batch is tried again while documents-service is away. */
    @WithDefault("2m")
    Duration patience();

    /** How often followers of an import are told how far it is. */
    @WithDefault("1s")
    Duration progressEvery();
  }

  /** How lists are given out whole. */
  interface Exports {

    /** How many may be written at a time; more are answered with 429. */
    @WithDefault("16")
    int concurrent();

    /** How long events-service may take to begin before the client is told so (504). */
    @WithDefault("10s")
    Duration openingDeadline();
  }

  /** How the live stream is served. */
  interface Stream {

    /**
     * How many clients may follow the stream at a time; more are answered with 429. Keep it below
     * {@code quarkus.http.limits.max-concurrent-streams} of events-service.
     */
    @WithDefault("1000")
    int clients();

    /** How often a silent stream sends a comment, so that proxies do not close it. */
    @WithDefault("15s")
    Duration heartbeat();

    /** How long events-service may take to open a stream before the client is told so (504). */
    @WithDefault("5s")
    Duration openingDeadline();

    /** First pause before a lost stream is taken up again; doubles up to the longest. */
    @WithDefault("200ms")
    Duration resumeDelay();

    /** Longest pause before a lost stream is taken up again. */
    @WithDefault("2s")
    Duration resumeDelayMax();
  }
}
