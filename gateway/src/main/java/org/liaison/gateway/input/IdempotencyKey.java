package org.liaison.gateway.input;

import java.util.regex.Pattern;
import org.liaison.gateway.problem.Violations;

/** The header by which a client makes sure that a repeated write is done once. */
public final class IdempotencyKey {

  /** Its name. */
  public static final String HEADER = "Idempotency-Key";

  private static final Pattern FORM = Pattern.compile("[\\x21-\\x7e]{1,255}");

  private IdempotencyKey() {}

  /** The key, empty if there is none; ends the request if it cannot be one. */
  public static String read(String header) {
    if (header == null) {
      return "";
    }
    Violations violations = new Violations();
    if (!FORM.matcher(header).matches()) {
      violations.add(HEADER, "must be 1 to 255 visible ASCII characters");
    }
    violations.refuse();
    return header;
  }
}
