package org.liaison.events.query.domain;

import java.time.LocalDate;
import java.util.Optional;

/** A span of days, open where an end is empty. */
public record DaySpan(Optional<LocalDate> from, Optional<LocalDate> to) {}
