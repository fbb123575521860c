package org.liaison.events.edtf;

import java.util.Optional;

/** Splits a text into the one or two dates of an EDTF value. */
final class EdtfParser {

  private static final int LONGEST = 64;

  private EdtfParser() {}

  static Edtf parse(String text) {
    if (text == null || text.isBlank()) {
      throw new InvalidEdtfException(
          "\"\"", "a date is needed, such as 2024-07-31, 1987 or 1997/..");
    }
    if (text.length() > LONGEST) {
      throw new InvalidEdtfException(text.substring(0, LONGEST) + "…", "too long for a date");
    }
    if (text.indexOf('T') >= 0) {
      throw new InvalidEdtfException(text, "times are not supported, only dates");
    }
    int slash = text.indexOf('/');
    if (slash < 0) {
      return date(text, text);
    }
    if (text.indexOf('/', slash + 1) >= 0) {
      throw new InvalidEdtfException(
          text, "an interval has one '/', between its start and its end");
    }
    return interval(text, slash);
  }

  private static Edtf interval(String text, int slash) {
    Optional<EdtfDate> start = side(text, text.substring(0, slash));
    Optional<EdtfDate> end = side(text, text.substring(slash + 1));
    if (start.isEmpty() && end.isEmpty()) {
      throw new InvalidEdtfException(text, "an interval needs a date on at least one side");
    }
    if (start.isPresent()
        && end.isPresent()
        && start.get().earliest().get().isAfter(end.get().latest().get())) {
      throw new InvalidEdtfException(text, "the interval ends before it starts");
    }
    return new EdtfInterval(text, start.orElse(null), end.orElse(null));
  }

  private static Optional<EdtfDate> side(String whole, String side) {
    return side.equals(EdtfInterval.OPEN) || side.equals(EdtfInterval.UNKNOWN)
        ? Optional.empty()
        : Optional.of(date(whole, side));
  }

  private static EdtfDate date(String whole, String text) {
    if (text.isEmpty()) {
      throw new InvalidEdtfException(whole, "a date is missing");
    }
    return new EdtfDateParser(whole, text).parse();
  }
}
