package org.liaison.gateway.export;

import org.liaison.gateway.event.EventResponse;

/** Writes of a case its events alone, in a format that has no place for anything else. */
final class CaseEventsWriter implements ItemWriter<CasePart> {

  private final ItemWriter<EventResponse> events;

  CaseEventsWriter(ItemWriter<EventResponse> events) {
    this.events = events;
  }

  @Override
  public String begin() {
    return events.begin();
  }

  @Override
  public String item(CasePart part) {
    return part.event() == null ? "" : events.item(part.event());
  }

  @Override
  public String end() {
    return events.end();
  }
}
