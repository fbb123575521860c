package org.liaison.events.edtf;

import java.time.LocalDate;
import java.util.Optional;

/**
 * A date of the Extended Date/Time Format (ISO 8601-2) levels 0 and 1 without times, with the days
 * that it can mean. Two values are equal if they are written alike.
 */
public sealed interface Edtf permits EdtfDate, EdtfInterval {

  /**
   * Reads a date ({@code 1987}, {@code 198X}, {@code 2024-07-31}, {@code 2024-21}, {@code 2023~},
   * {@code Y17000}) or an interval ({@code 1997/..}, {@code ../2023-11-20}, {@code 1985/}).
   *
   * @throws InvalidEdtfException saying what is wrong and where
   */
  static Edtf parse(String text) {
    return EdtfParser.parse(text);
  }

  /** First day it can be; empty if open or unknown. */
  Optional<LocalDate> earliest();

  /** Last day it can be; empty if open or unknown. */
  Optional<LocalDate> latest();

  /** Whether both can mean one same day; an open or unknown end has no limit. */
  default boolean overlaps(Edtf other) {
    return !endsBefore(other) && !other.endsBefore(this);
  }

  /** Whether every day it can mean lies within the other. */
  default boolean within(Edtf other) {
    boolean startsInside =
        other.earliest().isEmpty()
            || earliest().map(day -> !day.isBefore(other.earliest().get())).orElse(false);
    boolean endsInside =
        other.latest().isEmpty()
            || latest().map(day -> !day.isAfter(other.latest().get())).orElse(false);
    return startsInside && endsInside;
  }

  private boolean endsBefore(Edtf other) {
    return latest().isPresent()
        && other.earliest().isPresent()
        && latest().get().isBefore(other.earliest().get());
  }

  /** The date in EDTF. */
  @Override
  String toString();
}
