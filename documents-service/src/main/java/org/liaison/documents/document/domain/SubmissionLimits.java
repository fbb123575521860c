package org.liaison.documents.document.domain;

/** How long the fields of a submission may be: part of the contract, hence no configuration. */
public final class SubmissionLimits {

  /** 5 MiB of UTF-8. */
  static final int TEXT_BYTES = 5 * 1024 * 1024;

  static final int TITLE = 1_000;
  public static final int PUBLISHER = 300;
  static final int AUTHOR = 300;
  static final int AUTHORS = 100;
  public static final int URL = 2_048;
  public static final int LANGUAGE = 35;
  static final int PUBLISHED_ON = 40;
  static final int IDEMPOTENCY_KEY = 255;

  private SubmissionLimits() {}
}
