package org.liaison.documents.text;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The bracket after a dateline that names the reporters. */
final class BracketedReporter {

  private static final Pattern REPORTER =
      Pattern.compile("[(（](?:本报|新华社)?(?:记者|通讯员)[^()（）\\n]{1,60}[)）]");

  private BracketedReporter() {}

  /** UTF-16 units up to the end of the bracket; 0 if there is none. */
  static int end(Stretch rest) {
    Matcher matcher = REPORTER.matcher(rest.text()).region(rest.start(), rest.end());
    return matcher.lookingAt() ? matcher.end() - rest.start() : 0;
  }
}
