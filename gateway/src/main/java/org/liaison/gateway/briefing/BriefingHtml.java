package org.liaison.gateway.briefing;

/** Writes a briefing as one HTML page that needs nothing else. */
final class BriefingHtml {

  private static final String STYLE =
      "body{font:16px/1.5 system-ui,sans-serif;max-width:50rem;margin:2rem auto;padding:0 1rem}"
          + "time{font-weight:600}blockquote{margin:0}sup a{text-decoration:none}.status{color:#555}";

  private final StringBuilder text = new StringBuilder();

  private BriefingHtml() {}

  static String write(Briefing briefing) {
    BriefingHtml html = new BriefingHtml();
    html.head(briefing);
    briefing.sections().forEach(html::section);
    html.citations(briefing);
    html.text.append("</body>\n</html>\n");
    return html.text.toString();
  }

  private void head(Briefing briefing) {
    String title = escaped(BriefingHeadings.title(briefing));
    text.append("<!DOCTYPE html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n");
    text.append("<title>").append(title).append("</title>\n");
    text.append("<style>").append(STYLE).append("</style>\n</head>\n<body>\n");
    text.append("<h1>").append(title).append("</h1>\n");
    text.append("<p><strong>").append(escaped(briefing.handling())).append("</strong> · ");
    text.append(escaped(BriefingHeadings.areas(briefing))).append("</p>\n");
  }

  private void section(BriefingSection section) {
    text.append("<h2>").append(BriefingHeadings.title(section)).append("</h2>\n");
    if (section.items().isEmpty()) {
      text.append("<p>Nothing is recorded.</p>\n");
      return;
    }
    text.append("<ul>\n");
    section.items().forEach(this::item);
    text.append("</ul>\n");
    if (section.cut()) {
      text.append("<p>There is more in the record than is listed here.</p>\n");
    }
  }

  private void item(BriefingItem item) {
    text.append("<li><time>").append(item.date() == null ? "undated" : escaped(item.date()));
    text.append("</time> ").append(escaped(item.text()));
    if (item.status() != null) {
      text.append(" <span class=\"status\">").append(escaped(item.status())).append("</span>");
    }
    for (int number : item.citations()) {
      text.append(" <sup><a href=\"#c%1$d\">[%1$d]</a></sup>".formatted(number));
    }
    text.append("</li>\n");
  }

  private void citations(Briefing briefing) {
    text.append("<h2>Sources</h2>\n<ol>\n");
    for (Citation citation : briefing.citations()) {
      text.append("<li id=\"c").append(citation.number()).append("\"><blockquote>");
      text.append(escaped(citation.exact())).append("</blockquote>");
      if (citation.publisher() != null) {
        text.append(escaped(citation.publisher())).append(", <cite>");
        text.append(escaped(citation.title())).append("</cite>, ");
        text.append(escaped(String.valueOf(citation.publishedOn()))).append(". ");
      }
      text.append("<a href=\"/api/v1/documents/").append(citation.documentId());
      text.append("/versions/").append(citation.version()).append("/text\">");
      text.append(citation.start()).append("–").append(citation.end()).append("</a></li>\n");
    }
    text.append("</ol>\n");
  }

  /** Nothing that a source wrote may become markup. */
  private static String escaped(String plain) {
    return plain
        .replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace(">", "&gt;")
        .replace("\"", "&quot;")
        .replace("'", "&#39;");
  }
}
