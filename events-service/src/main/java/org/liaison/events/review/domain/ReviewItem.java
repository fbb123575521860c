package org.liaison.events.review.domain;

import org.liaison.events.record.domain.Event;

/** An event that waits for a person, and why. */
public record ReviewItem(ReviewReason reason, Event event) {}
