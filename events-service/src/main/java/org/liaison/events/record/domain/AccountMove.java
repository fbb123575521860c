package org.liaison.events.record.domain;

import java.util.UUID;

/**
 * What a document tells turns out to be of another event.
 *
 * @param start where the account stands in its text
 */
public record AccountMove(UUID document, int start, UUID from, UUID to) {}
