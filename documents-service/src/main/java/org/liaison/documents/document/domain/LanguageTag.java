package org.liaison.documents.document.domain;

import java.util.IllformedLocaleException;
import java.util.Locale;
import java.util.Optional;

/** A well-formed BCP 47 tag in its canonical case. */
public record LanguageTag(String value) {

  /** Nothing if the text is not well-formed. */
  public static Optional<LanguageTag> parse(String tag) {
    try {
      Locale locale = new Locale.Builder().setLanguageTag(tag).build();
      String canonical = locale.toLanguageTag();
      boolean named = !locale.getLanguage().isEmpty() || tag.equalsIgnoreCase("und");
      return named ? Optional.of(new LanguageTag(canonical)) : Optional.empty();
    } catch (IllformedLocaleException e) {
      return Optional.empty();
    }
  }
}
