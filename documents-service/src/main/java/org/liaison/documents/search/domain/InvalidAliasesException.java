package org.liaison.documents.search.domain;

/** A list of aliases that cannot be read, with the line at fault. */
public final class InvalidAliasesException extends RuntimeException {

  InvalidAliasesException(String source, int line, String fault) {
    super("%s line %d %s".formatted(source, line, fault));
  }
}
