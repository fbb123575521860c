package org.liaison.events.edtf;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;

/** From one date to another, where one of the two may be open ({@code ..}) or unknown (nothing). */
public final class EdtfInterval implements Edtf {

  static final String OPEN = "..";
  static final String UNKNOWN = "";

  private final String text;
  private final EdtfDate start;
  private final EdtfDate end;

  /** Null stands for an open or unknown side; the text tells which. */
  EdtfInterval(String text, EdtfDate start, EdtfDate end) {
    this.text = text;
    this.start = start;
    this.end = end;
  }

  /**
   * @throws InvalidEdtfException if the end lies before the start
   */
  public static EdtfInterval between(EdtfDate start, EdtfDate end) {
    return (EdtfInterval) Edtf.parse(start + "/" + end);
  }

  /** From the date on, without end. */
  public static EdtfInterval from(EdtfDate start) {
    return new EdtfInterval(start + "/" + OPEN, Objects.requireNonNull(start), null);
  }

  /** At or before the date. */
  public static EdtfInterval until(EdtfDate end) {
    return new EdtfInterval(OPEN + "/" + end, null, Objects.requireNonNull(end));
  }

  /** Empty if open or unknown. */
  public Optional<EdtfDate> start() {
    return Optional.ofNullable(start);
  }

  /** Empty if open or unknown. */
  public Optional<EdtfDate> end() {
    return Optional.ofNullable(end);
  }

  @Override
  public Optional<LocalDate> earliest() {
    return start().flatMap(EdtfDate::earliest);
  }

  @Override
  public Optional<LocalDate> latest() {
    return end().flatMap(EdtfDate::latest);
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof EdtfInterval interval && interval.text.equals(text);
  }

  @Override
  public int hashCode() {
    return text.hashCode();
  }

  @Override
  public String toString() {
    return text;
  }
}
