package org.liaison.events.grpc;

import java.util.ArrayList;
import java.util.List;
import org.liaison.events.record.domain.Event;
import org.liaison.events.v1.ExportEventsResponse;

/** From pages of events to the messages of an export, none of them much larger than it needs be. */
final class ExportProtoMapper {

  /** Bytes after which a message is closed: what each reader may have to hold. */
  private static final int FULL = 1024 * 1024;

  private ExportProtoMapper() {}

  /** One message as a rule, several if the events are large. */
  static List<ExportEventsResponse> toMessages(List<Event> page) {
    List<ExportEventsResponse> messages = new ArrayList<>();
    ExportEventsResponse.Builder message = ExportEventsResponse.newBuilder();
    int bytes = 0;
    for (Event each : page) {
      org.liaison.events.v1.Event event = EventProtoMapper.toProto(each);
      if (bytes > 0 && bytes + event.getSerializedSize() > FULL) {
        messages.add(message.build());
        message.clear();
        bytes = 0;
      }
      message.addEvents(event);
      bytes += event.getSerializedSize();
    }
    messages.add(message.build());
    return messages;
  }
}
