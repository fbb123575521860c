package org.liaison.events.control.domain;

import java.time.LocalDate;
import java.util.Optional;

/**
 * Which controls are wanted; what is empty does not restrict.
 *
 * @param on a day on which they are, or may be, in force
 * @param words that stand in the names or the basis
 */
public record ControlFilter(
    Optional<String> jurisdiction,
    Optional<String> substance,
    Optional<ControlKind> kind,
    Optional<LocalDate> on,
    Optional<String> words) {}
