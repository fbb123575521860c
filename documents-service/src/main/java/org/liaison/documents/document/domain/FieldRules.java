package org.liaison.documents.document.domain;

import org.liaison.documents.problem.Violations;

/** Checks that hold for every string of a request. */
public final class FieldRules {

  private final Violations violations;

  public FieldRules(Violations violations) {
    this.violations = violations;
  }

  /** Required: not blank, storable, and within its length in code points. */
  public boolean required(String field, String value, int longest) {
    if (isBlank(value)) {
      violations.add(field, "is required and must not be blank");
      return false;
    }
    return optional(field, value, longest);
  }

  /** Storable and within its length in code points. */
  public boolean optional(String field, String value, int longest) {
    int length = value.codePointCount(0, value.length());
    if (length > longest) {
      violations.add(field, "has " + length + " characters; at most " + longest + " are allowed");
      return false;
    }
    return storable(field, value);
  }

  /**
   * Neither NUL, which no PostgreSQL text can hold, nor half a surrogate pair, which is no
   * character.
   */
  boolean storable(String field, String value) {
    for (int i = 0; i < value.length(); i++) {
      char c = value.charAt(i);
      if (c == 0) {
        violations.add(field, "has a NUL character at UTF-16 offset " + i + "; remove it");
        return false;
      }
      if (Character.isSurrogate(c)) {
        if (!Character.isHighSurrogate(c)
            || i + 1 == value.length()
            || !Character.isLowSurrogate(value.charAt(i + 1))) {
          violations.add(
              field, "has half a surrogate pair at UTF-16 offset " + i + "; send valid Unicode");
          return false;
        }
        i++;
      }
    }
    return true;
  }

  static boolean isBlank(String value) {
    return value.codePoints().allMatch(FieldRules::isInvisible);
  }

  private static boolean isInvisible(int codePoint) {
    return Character.isWhitespace(codePoint)
        || Character.isSpaceChar(codePoint)
        || Character.getType(codePoint) == Character.FORMAT
        || (Character.isISOControl(codePoint) && codePoint != 0);
  }
}
