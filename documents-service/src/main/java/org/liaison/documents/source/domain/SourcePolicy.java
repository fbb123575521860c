package org.liaison.documents.source.domain;

import java.time.Duration;

/**
 * What an operator grants sources.
 *
 * @param shortestInterval between two looks at a source
 * @param itemsPerPoll of a feed that are looked at, its first ones
 * @param attempts at an item that fails
 * @param pause between two fetches from one source
 * @param lease how long a replica that died keeps others from its source
 */
public record SourcePolicy(
    Duration shortestInterval, int itemsPerPoll, int attempts, Duration pause, Duration lease) {}
