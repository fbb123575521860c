package org.liaison.documents.formats;

import java.util.Objects;

/**
 * A value with the place that states it.
 *
 * @param where json-ld, opengraph, meta, time, link, heading, html, pdf or docx
 */
public record StatedValue(String value, String where) {

  public StatedValue {
    Objects.requireNonNull(value, "value");
    Objects.requireNonNull(where, "where");
  }
}
