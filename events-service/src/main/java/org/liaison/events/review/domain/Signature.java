package org.liaison.events.review.domain;

/**
 * Who takes a step and why.
 *
 * @param reason may be empty
 * @param idempotencyKey under which it is taken once; empty if nobody makes sure
 * @param fingerprint tells requests apart that come with the same key
 */
public record Signature(String by, String reason, String idempotencyKey, String fingerprint) {}
