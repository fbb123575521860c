package org.liaison.events.edtf;

/** A text is not a date that we read; the message says what is wrong with which part. */
public final class InvalidEdtfException extends IllegalArgumentException {

  public InvalidEdtfException(String text, String reason) {
    super(text + ": " + reason);
  }
}
