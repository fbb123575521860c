package org.liaison.gateway.timeline;

import java.util.LinkedHashMap;
import java.util.Map;
import org.liaison.events.v1.GetTimelineRequest;
import org.liaison.events.v1.GetTimelineResponse;
import org.liaison.events.v1.Period;
import org.liaison.events.v1.TimelineBucket;
import org.liaison.events.v1.TypeCount;
import org.liaison.gateway.event.EventFilterProtoMapper;
import org.liaison.gateway.event.EventParameters;
import org.liaison.gateway.event.EventWords;
import org.liaison.gateway.input.QueryReader;
import org.liaison.gateway.vocabulary.Proto;
import org.liaison.gateway.vocabulary.Vocabulary;

/** Maps the timeline between REST and the contract. */
final class TimelineProtoMapper {

  static final Vocabulary<Period> PERIODS = Vocabulary.of(Period.class);

  private TimelineProtoMapper() {}

  /** The counts that a query asks for; ends the request if it asks for none that can be. */
  static GetTimelineRequest toProto(String by, EventParameters parameters) {
    QueryReader reader = new QueryReader();
    GetTimelineRequest request =
        GetTimelineRequest.newBuilder()
            .setBy(reader.word("by", by, PERIODS).orElse(Period.PERIOD_YEAR))
            .setFilter(EventFilterProtoMapper.toProto(parameters, reader))
            .build();
    reader.refuse();
    return request;
  }

  static TimelineResponse toResponse(GetTimelineResponse timeline) {
    return new TimelineResponse(
        timeline.getBucketsList().stream().map(TimelineProtoMapper::period).toList(),
        timeline.getTotal());
  }

  private static PeriodResponse period(TimelineBucket bucket) {
    Map<String, Long> types = new LinkedHashMap<>();
    for (TypeCount count : bucket.getTypesList()) {
      String type = EventWords.TYPES.word(count.getType());
      // A type newer than this gateway has no word here; it still counts in the sum.
      if (type != null) {
        types.put(type, count.getCount());
      }
    }
    return new PeriodResponse(Proto.orNull(bucket.getPeriod()), bucket.getCount(), types);
  }
}
