package org.liaison.events.control.domain;

import java.util.regex.Pattern;

/** The form of registry numbers of the Chemical Abstracts Service. */
public final class CasNumber {

  private static final Pattern FORM = Pattern.compile("[1-9][0-9]{1,6}-[0-9]{2}-[0-9]");

  private CasNumber() {}

  /** Whether a text can be one: the last digit checks the others. */
  public static boolean isValid(String text) {
    if (!FORM.matcher(text).matches()) {
      return false;
    }
    String digits = text.replace("-", "");
    int last = digits.length() - 1;
    int sum = 0;
    for (int i = 0; i < last; i++) {
      sum += (last - i) * (digits.charAt(i) - '0');
    }
    return sum % 10 == digits.charAt(last) - '0';
  }
}
