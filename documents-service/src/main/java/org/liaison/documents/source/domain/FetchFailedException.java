package org.liaison.documents.source.domain;

/** Nothing could be fetched. */
public final class FetchFailedException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final transient Trouble trouble;

  public FetchFailedException(String code, String message) {
    super(message);
    this.trouble = new Trouble(code, message);
  }

  public Trouble trouble() {
    return trouble;
  }
}
