package org.liaison.documents.document.domain;

import java.util.ArrayDeque;
import java.util.Deque;

/** Paths of URLs in one form (RFC 3986, section 6.2.2): no dot segments, no slash at the end. */
final class UrlPath {

  private UrlPath() {}

  /** Starts with a slash, or is empty. */
  static String canonical(String path) {
    Deque<String> kept = new ArrayDeque<>();
    for (String segment :
        PercentEncoding.canonical(path).substring(path.isEmpty() ? 0 : 1).split("/", -1)) {
      if (segment.equals("..")) {
        kept.pollLast();
      } else if (!segment.equals(".")) {
        kept.addLast(segment);
      }
    }
    while (!kept.isEmpty() && kept.peekLast().isEmpty()) {
      kept.removeLast();
    }
    return kept.isEmpty() ? "" : "/" + String.join("/", kept);
  }
}
