package org.liaison.events.grpc;

import com.google.protobuf.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.liaison.events.extraction.Name;
import org.liaison.events.record.domain.EventDate;
import org.liaison.events.record.domain.EventField;
import org.liaison.events.record.domain.Evidence;
import org.liaison.events.record.domain.ReviewStatus;
import org.liaison.events.v1.ActorRef;
import org.liaison.events.v1.DateBasis;
import org.liaison.events.v1.Factuality;
import org.liaison.events.vocabulary.EventType;

/**
 * The small parts that several messages share. Enum constants differ by the contract's prefix only.
 */
final class VocabularyMapper {

  private VocabularyMapper() {}

  static org.liaison.events.v1.EventType toProto(EventType type) {
    return org.liaison.events.v1.EventType.valueOf("EVENT_TYPE_" + type.name());
  }

  static Optional<EventType> toType(org.liaison.events.v1.EventType type) {
    return switch (type) {
      case EVENT_TYPE_UNSPECIFIED, UNRECOGNIZED -> Optional.empty();
      default -> Optional.of(EventType.valueOf(type.name().substring("EVENT_TYPE_".length())));
    };
  }

  static Factuality toProto(org.liaison.events.vocabulary.Factuality factuality) {
    return Factuality.valueOf("FACTUALITY_" + factuality.name());
  }

  static org.liaison.events.v1.ReviewStatus toProto(ReviewStatus status) {
    return org.liaison.events.v1.ReviewStatus.valueOf("REVIEW_STATUS_" + status.name());
  }

  static Optional<ReviewStatus> toStatus(org.liaison.events.v1.ReviewStatus status) {
    return switch (status) {
      case REVIEW_STATUS_UNSPECIFIED, UNRECOGNIZED -> Optional.empty();
      default ->
          Optional.of(ReviewStatus.valueOf(status.name().substring("REVIEW_STATUS_".length())));
    };
  }

  static org.liaison.events.v1.EventField toProto(EventField field) {
    return org.liaison.events.v1.EventField.valueOf("EVENT_FIELD_" + field.name());
  }

  static Optional<EventField> toField(org.liaison.events.v1.EventField field) {
    return switch (field) {
      case EVENT_FIELD_UNSPECIFIED, UNRECOGNIZED -> Optional.empty();
      default -> Optional.of(EventField.valueOf(field.name().substring("EVENT_FIELD_".length())));
    };
  }

  static org.liaison.events.v1.EventDate toProto(EventDate date) {
    return org.liaison.events.v1.EventDate.newBuilder()
        .setEdtf(date.edtf())
        .setEarliest(date.earliest().map(LocalDate::toString).orElse(""))
        .setLatest(date.latest().map(LocalDate::toString).orElse(""))
        .setBasis(DateBasis.valueOf("DATE_BASIS_" + date.basis().name()))
        .build();
  }

  static ActorRef toProto(Name name) {
    return ActorRef.newBuilder().setId(name.id()).setName(name.label()).build();
  }

  static org.liaison.events.v1.Evidence toProto(Evidence evidence) {
    return org.liaison.events.v1.Evidence.newBuilder()
        .setDocumentId(evidence.source().documentId().toString())
        .setVersion(evidence.source().number())
        .setStart(evidence.anchor().start())
        .setEnd(evidence.anchor().end())
        .setExact(evidence.anchor().exact())
        .setPrefix(evidence.anchor().prefix())
        .setSuffix(evidence.anchor().suffix())
        .setRule(evidence.rule())
        .setConfidence(evidence.confidence())
        .setMatchReason(evidence.matchReason())
        .setOrphaned(evidence.orphaned())
        .setId(evidence.id().map(UUID::toString).orElse(""))
        .build();
  }

  static Timestamp toProto(Instant instant) {
    return Timestamp.newBuilder()
        .setSeconds(instant.getEpochSecond())
        .setNanos(instant.getNano())
        .build();
  }
}
