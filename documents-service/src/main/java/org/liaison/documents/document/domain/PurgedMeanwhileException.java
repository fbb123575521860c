package org.liaison.documents.document.domain;

/**
 * A document was purged while others were kept with it: nothing is kept, and may be tried again.
 */
public final class PurgedMeanwhileException extends RuntimeException {

  private static final long serialVersionUID = 1L;
}
