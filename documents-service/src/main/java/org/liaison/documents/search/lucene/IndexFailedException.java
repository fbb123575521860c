package org.liaison.documents.search.lucene;

import java.io.IOException;

/** The folder of the index cannot be read or written. */
public final class IndexFailedException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  IndexFailedException(String message, IOException cause) {
    super(message, cause);
  }
}
