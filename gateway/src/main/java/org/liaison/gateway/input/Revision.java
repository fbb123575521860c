package org.liaison.gateway.input;

import jakarta.ws.rs.core.EntityTag;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.liaison.gateway.problem.ErrorCode;
import org.liaison.gateway.problem.Problem;
import org.liaison.gateway.problem.ProblemException;
import org.liaison.gateway.problem.Violations;

/** The revision of an item that a client saw, as the ETag of the item tells it. */
public final class Revision {

  /** The header by which a client says what it saw. */
  public static final String HEADER = "If-Match";

  private static final Pattern FORM = Pattern.compile("\"(\\d{1,18})\"");

  private Revision() {}

  /** The tag of a revision. */
  public static EntityTag tag(long revision) {
    return new EntityTag(Long.toString(revision));
  }

  /**
   * The revision that a client names; ends the request if it names none, because it might change
   * what it has not seen.
   */
  public static long read(String header) {
    if (header == null) {
      throw new ProblemException(Problem.of(ErrorCode.PRECONDITION_REQUIRED));
    }
    Matcher form = FORM.matcher(header.strip());
    if (!form.matches()) {
      Violations violations = new Violations();
      violations.add(HEADER, "must be the ETag of the item as it was seen, such as \"3\"");
      violations.refuse();
    }
    return Long.parseLong(form.group(1));
  }
}
