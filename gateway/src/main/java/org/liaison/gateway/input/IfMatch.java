package org.liaison.gateway.input;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.liaison.gateway.problem.ErrorCode;
import org.liaison.gateway.problem.ProblemException;
import org.liaison.gateway.problem.Violations;

/** The header by which a client says which revision of a thing it saw; 'ETag' gave it out. */
public final class IfMatch {

  /** Its name. */
  public static final String HEADER = "If-Match";

  private static final Pattern FORM = Pattern.compile("\"(\\d{1,18})\"");

  private IfMatch() {}

  /**
   * The revision.
   *
   * @throws ProblemException {@code PRECONDITION_REQUIRED} if there is none
   */
  public static long read(String header) {
    if (header == null) {
      throw new ProblemException(
          ErrorCode.PRECONDITION_REQUIRED, ErrorCode.PRECONDITION_REQUIRED.detail());
    }
    Matcher form = FORM.matcher(header.strip());
    Violations violations = new Violations();
    if (!form.matches()) {
      violations.add(HEADER, "must be the 'ETag' of what was read, with its quotes: \"3\"");
    }
    violations.refuse();
    return Long.parseLong(form.group(1));
  }

  /** The 'ETag' of a revision. */
  public static String tag(long revision) {
    return "\"" + revision + "\"";
  }
}
