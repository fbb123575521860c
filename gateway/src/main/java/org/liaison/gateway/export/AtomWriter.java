package org.liaison.gateway.export;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.liaison.gateway.event.EventResponse;

/** Writes an Atom feed as RFC 4287 has it; its entries are in the order of the list. */
final class AtomWriter implements ItemWriter<EventResponse> {

  private final ExportScope scope;

  AtomWriter(ExportScope scope) {
    this.scope = scope;
  }

  @Override
  public String begin() {
    String self = XmlText.of(scope.self().toString());
    return """
        <?xml version="1.0" encoding="UTF-8"?>
        <feed xmlns="http://www.w3.org/2005/Atom">
        <id>%s</id>
        <title>Liaison: events</title>
        <updated>%s</updated>
        <author><name>Liaison</name></author>
        <link rel="self" type="application/atom+xml" href="%s"/>
        """
        .formatted(self, scope.at().truncatedTo(ChronoUnit.MILLIS), self);
  }

  @Override
  public String item(EventResponse event) {
    StringBuilder entry = new StringBuilder("<entry>\n");
    element(entry, "id", "urn:uuid:" + event.id());
    element(entry, "title", event.title());
    moment(entry, "updated", event.updatedAt());
    moment(entry, "published", event.recordedAt());
    for (String word : EventParts.words(event)) {
      entry.append("<category term=\"").append(XmlText.of(word)).append("\"/>\n");
    }
    entry
        .append("<link rel=\"alternate\" type=\"application/json\" href=\"")
        .append(XmlText.of(scope.address(event)))
        .append("\"/>\n");
    element(entry, "summary", summary(event));
    return entry.append("</entry>\n").toString();
  }

  @Override
  public String end() {
    return "</feed>\n";
  }

  /** Readers are known to take a finer fraction of a second for so many milliseconds. */
  private static void moment(StringBuilder entry, String name, Instant moment) {
    element(entry, name, moment.truncatedTo(ChronoUnit.MILLIS).toString());
  }

  private static void element(StringBuilder entry, String name, String text) {
    entry.append("<%s>%s</%s>\n".formatted(name, XmlText.of(text), name));
  }

  private String summary(EventResponse event) {
    String date = event.date() == null ? "Undated." : "Date: " + event.date().edtf() + ".";
    return EventParts.best(event)
        .map(best -> "%s %s (%s)".formatted(date, best.exact(), scope.address(best)))
        .orElse(date);
  }
}
