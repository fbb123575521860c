package org.liaison.documents.imports.domain;

import java.time.Duration;

/**
 * How long imports are waited for.
 *
 * @param silence after which a running import is told to be interrupted
 */
public record ImportPatience(Duration silence) {}
