package org.liaison.events.grpc;

import java.util.Locale;
import org.liaison.events.identity.domain.Feature;
import org.liaison.events.review.domain.ReviewItem.Duplicate;
import org.liaison.events.v1.MatchFeature;
import org.liaison.events.v1.PossibleDuplicate;

/** Maps events that may be one to the contract. */
final class DuplicateMapper {

  private DuplicateMapper() {}

  static PossibleDuplicate toProto(Duplicate duplicate) {
    return PossibleDuplicate.newBuilder()
        .setEventId(duplicate.event().id().toString())
        .setTitle(duplicate.event().title())
        .setDate(duplicate.event().date().map(date -> date.edtf()).orElse(""))
        .setPoints(duplicate.resemblance().points())
        .addAllFeatures(
            duplicate.resemblance().features().stream().map(DuplicateMapper::toProto).toList())
        .build();
  }

  private static MatchFeature toProto(Feature feature) {
    return MatchFeature.newBuilder()
        .setKind(feature.kind().name().toLowerCase(Locale.ROOT))
        .setDetail(feature.detail())
        .setPoints(feature.points())
        .build();
  }
}
