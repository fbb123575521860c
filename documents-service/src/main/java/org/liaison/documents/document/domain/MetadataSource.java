package org.liaison.documents.document.domain;

import java.util.Objects;

/**
 * Where a value of the metadata came from, if not from the sender.
 *
 * @param field name of the field in the contract, such as {@code published_on}
 * @param where what states it ({@code json-ld}, {@code pdf}, …), or what it was concluded from
 */
public record MetadataSource(String field, Basis basis, String where) {

  public MetadataSource {
    Objects.requireNonNull(field, "field");
    Objects.requireNonNull(basis, "basis");
    Objects.requireNonNull(where, "where");
  }

  /** How a value is known. */
  public enum Basis {
    /** The file says it of itself. */
    STATED,
    /** It was concluded here. */
    INFERRED
  }
}
