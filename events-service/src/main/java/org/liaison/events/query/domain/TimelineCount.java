package org.liaison.events.query.domain;

import org.liaison.events.vocabulary.EventType;

/**
 * How many events of one type fall into one period.
 *
 * @param period EDTF; empty for events without a date or with one wider than the period
 */
public record TimelineCount(String period, EventType type, long count) {}
