package org.liaison.events.lexicon;

/** A lexicon file is not as it must be; the message names file and line. */
public final class InvalidLexiconException extends RuntimeException {

  public InvalidLexiconException(String message) {
    super(message);
  }

  public InvalidLexiconException(String message, Throwable cause) {
    super(message, cause);
  }
}
