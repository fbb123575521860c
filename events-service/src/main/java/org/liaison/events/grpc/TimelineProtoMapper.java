package org.liaison.events.grpc;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.liaison.events.query.domain.TimelineCount;
import org.liaison.events.v1.GetTimelineResponse;
import org.liaison.events.v1.TimelineBucket;
import org.liaison.events.v1.TypeCount;

/** From counts to the contract. */
final class TimelineProtoMapper {

  private TimelineProtoMapper() {}

  static GetTimelineResponse toTimeline(List<TimelineCount> counts) {
    Map<String, List<TimelineCount>> periods =
        counts.stream()
            .collect(
                Collectors.groupingBy(
                    TimelineCount::period, LinkedHashMap::new, Collectors.toList()));
    GetTimelineResponse.Builder timeline = GetTimelineResponse.newBuilder().setTotal(total(counts));
    periods.forEach((period, types) -> timeline.addBuckets(bucket(period, types)));
    return timeline.build();
  }

  private static TimelineBucket bucket(String period, List<TimelineCount> counts) {
    TimelineBucket.Builder bucket =
        TimelineBucket.newBuilder().setPeriod(period).setCount(total(counts));
    for (TimelineCount count : counts) {
      bucket.addTypes(
          TypeCount.newBuilder()
              .setType(VocabularyMapper.toProto(count.type()))
              .setCount(count.count()));
    }
    return bucket.build();
  }

  private static long total(List<TimelineCount> counts) {
    return counts.stream().mapToLong(TimelineCount::count).sum();
  }
}
