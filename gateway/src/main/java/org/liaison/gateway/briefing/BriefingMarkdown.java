package org.liaison.gateway.briefing;

import java.util.regex.Pattern;

/** Writes a briefing in CommonMark. */
final class BriefingMarkdown {

  private static final Pattern SPECIAL = Pattern.compile("([\\\\`*_{}\\[\\]<>()#+!|~&-])");
  private static final Pattern BREAKS = Pattern.compile("\\s+");

  private final StringBuilder text = new StringBuilder();

  private BriefingMarkdown() {}

  static String write(Briefing briefing) {
    BriefingMarkdown markdown = new BriefingMarkdown();
    markdown.head(briefing);
    briefing.sections().forEach(markdown::section);
    markdown.citations(briefing);
    return markdown.text.toString();
  }

  private void head(Briefing briefing) {
    text.append("# ").append(escaped(BriefingHeadings.title(briefing))).append("\n\n");
    text.append("**").append(briefing.handling()).append("** · ");
    text.append(escaped(BriefingHeadings.areas(briefing))).append("\n");
  }

  private void section(BriefingSection section) {
    text.append("\n## ").append(BriefingHeadings.title(section)).append("\n\n");
    if (section.items().isEmpty()) {
      text.append("Nothing is recorded.\n");
    }
    section.items().forEach(this::item);
    if (section.cut()) {
      text.append("\nThere is more in the record than is listed here.\n");
    }
  }

  private void item(BriefingItem item) {
    text.append("- **").append(item.date() == null ? "undated" : escaped(item.date()));
    text.append("** ").append(escaped(item.text()));
    if (item.status() != null) {
      text.append(" — *").append(escaped(item.status())).append('*');
    }
    item.citations().forEach(number -> text.append(" \\[").append(number).append("\\]"));
    text.append('\n');
  }

  private void citations(Briefing briefing) {
    text.append("\n## Sources\n\n");
    for (Citation citation : briefing.citations()) {
      text.append(citation.number()).append(". “").append(escaped(citation.exact())).append('”');
      if (citation.publisher() != null) {
        text.append(" — ").append(escaped(citation.publisher()));
        text.append(", ").append(escaped(citation.title()));
        text.append(", ").append(escaped(String.valueOf(citation.publishedOn())));
      }
      text.append(" (/api/v1/documents/").append(citation.documentId()).append("/versions/");
      text.append(citation.version()).append("/text, ").append(citation.start()).append("–");
      text.append(citation.end()).append(")\n");
    }
  }

  /** Nothing that a source wrote may become markup. */
  private static String escaped(String plain) {
    String line = BREAKS.matcher(plain.strip()).replaceAll(" ");
    return SPECIAL.matcher(line).replaceAll("\\\\$1");
  }
}
