package org.liaison.documents.formats.sandbox;

/** Every process that reads files is at work on another one; the same file may come again. */
public final class ReadersBusyException extends RuntimeException {

  ReadersBusyException() {
    super("every process that reads files is busy");
  }
}
