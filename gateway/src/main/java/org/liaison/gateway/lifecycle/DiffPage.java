package org.liaison.gateway.lifecycle;

/** A diff as a page of its own, with nothing in it that runs or is fetched. */
final class DiffPage {

  private DiffPage() {}

  static String of(DiffResponse diff) {
    StringBuilder page =
        new StringBuilder(
            """
            <!DOCTYPE html>
            <html><head><meta charset="utf-8"><title>%s</title>
            <style>
            body { font: 16px/1.6 serif; max-width: 44em; margin: 2em auto; padding: 0 1em }
            p { white-space: pre-wrap }
            ins { background: #d8f3dc; text-decoration: none }
            del { background: #ffd6d6 }
            .left-out { color: #777 }
            </style></head><body>
            <h1>%s</h1>
            <p>"""
                .formatted(title(diff), title(diff)));
    diff.stretches().forEach(stretch -> append(page, stretch));
    return page.append("</p>\n</body></html>\n").toString();
  }

  private static String title(DiffResponse diff) {
    return "Version %d against version %d".formatted(diff.version(), diff.against());
  }

  private static void append(StringBuilder page, DiffResponse.StretchResponse stretch) {
    String left = stretch.tail() == null ? "" : "<span class=\"left-out\"> … </span>";
    String tail = stretch.tail() == null ? "" : escaped(stretch.tail());
    String text = escaped(stretch.text()) + left + tail;
    switch (stretch.kind()) {
      case "inserted" -> page.append("<ins>").append(text).append("</ins>");
      case "deleted" -> page.append("<del>").append(text).append("</del>");
      default -> page.append(text);
    }
  }

  private static String escaped(String text) {
    return text.replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace(">", "&gt;")
        .replace("\"", "&quot;")
        .replace("'", "&#39;");
  }
}
