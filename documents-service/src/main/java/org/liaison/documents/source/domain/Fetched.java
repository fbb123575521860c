package org.liaison.documents.source.domain;

import java.time.Duration;
import java.util.Optional;

/**
 * An answer of a server.
 *
 * @param url that answered, after redirects
 * @param contentType as the server says it; empty if it does not
 * @param retryAfter how long the server asks to wait
 */
@SuppressWarnings("ArrayRecordComponent")
public record Fetched(
    String url,
    int status,
    String contentType,
    byte[] body,
    Validators validators,
    Optional<Duration> retryAfter) {}
