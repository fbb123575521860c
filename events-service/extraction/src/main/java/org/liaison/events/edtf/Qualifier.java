package org.liaison.events.edtf;

/** How sure a date is. */
public enum Qualifier {
  NONE(""),
  UNCERTAIN("?"),
  APPROXIMATE("~"),
  UNCERTAIN_AND_APPROXIMATE("%");

  private final String sign;

  Qualifier(String sign) {
    this.sign = sign;
  }

  /** What stands behind the date in EDTF. */
  public String sign() {
    return sign;
  }

  /** The qualifier that a date ends with. */
  static Qualifier endOf(String text) {
    for (Qualifier qualifier : values()) {
      if (qualifier != NONE && text.endsWith(qualifier.sign)) {
        return qualifier;
      }
    }
    return NONE;
  }
}
