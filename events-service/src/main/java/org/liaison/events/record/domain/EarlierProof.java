package org.liaison.events.record.domain;

import java.util.UUID;

/** A passage of a version that proved an item before the version is recorded again. */
public record EarlierProof(
    UUID id,
    Subject subject,
    int start,
    int end,
    String rule,
    double confidence,
    String matchReason) {}
