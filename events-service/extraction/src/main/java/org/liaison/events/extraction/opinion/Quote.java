package org.liaison.events.extraction.opinion;

import java.util.Objects;

/**
 * Words of a text that are said to prove something.
 *
 * @param exact the words, copied from the text
 * @param prefix what stands right before them, if they stand there more than once; or empty
 */
public record Quote(String exact, String prefix) {

  public Quote {
    Objects.requireNonNull(exact);
    Objects.requireNonNull(prefix);
  }
}
