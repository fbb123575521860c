package org.liaison.gateway.export;

import io.smallrye.mutiny.Multi;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.Supplier;
import org.liaison.events.v1.Event;
import org.liaison.gateway.event.EventProtoMapper;

/** Puts a file together from batches of events, of which it holds one at a time. */
final class EventFile {

  private final EventWriter writer;
  private boolean begun;

  private EventFile(EventWriter writer) {
    this.writer = writer;
  }

  /**
   * The parts of a file. Nothing comes before the first batch has, so that a failure to get it can
   * still be told otherwise than by half a file.
   *
   * @param writer makes the writer of this file
   */
  static Multi<byte[]> of(Multi<List<Event>> batches, Supplier<EventWriter> writer) {
    return Multi.createFrom()
        .deferred(
            () -> {
              EventFile file = new EventFile(writer.get());
              return Multi.createBy()
                  .concatenating()
                  .streams(
                      batches.map(file::part).filter(part -> part.length > 0),
                      Multi.createFrom().item(file::lastPart).filter(part -> part.length > 0));
            });
  }

  private byte[] part(List<Event> events) {
    StringBuilder part = new StringBuilder(begun ? "" : writer.begin());
    begun = true;
    for (Event event : events) {
      part.append(writer.event(EventProtoMapper.toResponse(event)));
    }
    return part.toString().getBytes(StandardCharsets.UTF_8);
  }

  private byte[] lastPart() {
    return ((begun ? "" : writer.begin()) + writer.end()).getBytes(StandardCharsets.UTF_8);
  }
}
