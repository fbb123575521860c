package org.liaison.gateway.export;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import org.liaison.gateway.event.EventResponse;
import org.liaison.gateway.event.EvidenceResponse;

/**
 * Writes what TimelineJS shows. Events without a beginning are left out: TimelineJS refuses a file
 * that holds one.
 */
final class TimelineJsWriter implements ItemWriter<EventResponse> {

  private final ExportScope scope;
  private final Separator separator = new Separator();

  TimelineJsWriter(ExportScope scope) {
    this.scope = scope;
  }

  @Override
  public String begin() {
    return "{\"events\":[";
  }

  @Override
  public String item(EventResponse event) {
    if (event.date() == null) {
      return "";
    }
    return TimelineDate.start(event.date())
        .map(start -> separator.before(slide(event, start).toString()))
        .orElse("");
  }

  @Override
  public String end() {
    return "\n]}\n";
  }

  private ObjectNode slide(EventResponse event, TimelineDate start) {
    ObjectNode slide = JsonNodeFactory.instance.objectNode();
    slide.put("unique_id", event.id());
    slide.set("start_date", start.toJson());
    TimelineDate.end(event.date()).ifPresent(end -> slide.set("end_date", end.toJson()));
    if (!event.date().edtf().matches("[\\d/-]+")) {
      // About, perhaps, a decade: TimelineJS has no words for it, but shows ours.
      slide.put("display_date", event.date().edtf());
    }
    slide.put("group", event.type());
    slide
        .putObject("text")
        .put("headline", XmlText.of(event.title()))
        .put("text", EventParts.best(event).map(this::quote).orElse(""));
    return slide;
  }

  /** TimelineJS takes texts for HTML. */
  private String quote(EvidenceResponse passage) {
    return "<blockquote>%s</blockquote><p><a href=\"%s\">Source</a></p>"
        .formatted(XmlText.of(passage.exact()), XmlText.of(scope.address(passage)));
  }
}
