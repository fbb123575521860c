package org.liaison.events.notice.domain;

import java.time.Instant;

/**
 * That an ask is answered.
 *
 * @param by the person who says so
 * @param note what the answer is; may be empty
 */
public record Answer(String by, Instant at, String note) {}
