package org.liaison.gateway.event;

import org.liaison.events.v1.EventFilter;
import org.liaison.events.v1.ListEventsRequest;
import org.liaison.gateway.input.DateRange;
import org.liaison.gateway.input.JsonObjectReader;
import org.liaison.gateway.input.QueryReader;

/** Maps a selection of events from REST to the contract. */
public final class EventFilterProtoMapper {

  private EventFilterProtoMapper() {}

  /** The selection that a query asks for; what is wrong with it is noted by the reader. */
  public static EventFilter toProto(EventParameters parameters, QueryReader reader) {
    DateRange dates = reader.dates(parameters.from, parameters.to);
    return EventFilter.newBuilder()
        .setFrom(dates.from())
        .setTo(dates.to())
        .addAllTypes(reader.words("type", parameters.types, EventWords.TYPES))
        .addAllAreas(reader.texts(parameters.areas))
        .addAllActors(reader.texts(parameters.actors))
        .setMechanism(reader.text(parameters.mechanism))
        .setDocumentId(reader.id("document", parameters.document))
        .addAllStatuses(reader.words("status", parameters.statuses, EventWords.STATUSES))
        .setQuery(reader.text(parameters.query))
        .build();
  }

  /** The selection that a JSON object keeps; what is wrong with it is noted by the readers. */
  public static EventFilter toProto(JsonObjectReader json, QueryReader reader) {
    EventParameters parameters = new EventParameters();
    parameters.from = json.changedText("from").orElse(null);
    parameters.to = json.changedText("to").orElse(null);
    parameters.types = json.optionalTexts("types");
    parameters.areas = json.optionalTexts("areas");
    parameters.actors = json.optionalTexts("actors");
    parameters.mechanism = json.changedText("mechanism").orElse(null);
    parameters.document = json.changedText("document").orElse(null);
    parameters.statuses = json.optionalTexts("statuses");
    parameters.query = json.changedText("q").orElse(null);
    return toProto(parameters, reader);
  }

  /** The page that a query asks for; ends the request if it asks for none that can be. */
  static ListEventsRequest toProto(EventParameters parameters, String size, String cursor) {
    QueryReader reader = new QueryReader();
    ListEventsRequest request =
        ListEventsRequest.newBuilder()
            .setFilter(toProto(parameters, reader))
            .setPageSize(reader.size(size))
            .setPageToken(reader.text(cursor))
            .build();
    reader.refuse();
    return request;
  }
}
