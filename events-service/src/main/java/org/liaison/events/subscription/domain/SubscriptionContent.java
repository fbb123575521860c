package org.liaison.events.subscription.domain;

import java.net.URI;
import java.util.Optional;
import org.liaison.events.query.domain.EventFilter;

/**
 * What a subscriber asks for.
 *
 * @param url where notifications go; empty for a filter that is only saved
 */
public record SubscriptionContent(
    String name, EventFilter filter, Optional<URI> url, Timing timing) {}
