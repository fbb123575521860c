package org.liaison.events.grpc;

import com.google.protobuf.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.liaison.events.query.domain.Page;
import org.liaison.events.subscription.SubscriptionDraft;
import org.liaison.events.subscription.domain.Answer;
import org.liaison.events.subscription.domain.Timing;
import org.liaison.events.v1.Delivery;
import org.liaison.events.v1.DeliveryState;
import org.liaison.events.v1.EventFilter;
import org.liaison.events.v1.ListDeliveriesResponse;
import org.liaison.events.v1.ListSubscriptionsResponse;
import org.liaison.events.v1.Subscription;
import org.liaison.events.v1.SubscriptionFields;
import org.liaison.events.v1.SubscriptionState;
import org.liaison.events.v1.TestSubscriptionResponse;

/** Maps subscriptions and their notifications to the contract. */
final class SubscriptionProtoMapper {

  private SubscriptionProtoMapper() {}

  static SubscriptionDraft toDraft(SubscriptionFields fields) {
    return new SubscriptionDraft(
        fields.getName(),
        FilterMapper.toFilter(fields.getFilter()),
        fields.getUrl(),
        fields.getTimeZone(),
        fields.getDigestAt(),
        fields.getQuietFrom(),
        fields.getQuietTo());
  }

  static Optional<org.liaison.events.subscription.domain.DeliveryState> toState(
      DeliveryState state) {
    return switch (state) {
      case DELIVERY_STATE_UNSPECIFIED, UNRECOGNIZED -> Optional.empty();
      default ->
          Optional.of(
              org.liaison.events.subscription.domain.DeliveryState.valueOf(
                  state.name().substring("DELIVERY_STATE_".length())));
    };
  }

  static Subscription toProto(org.liaison.events.subscription.domain.Subscription subscription) {
    Timing timing = subscription.content().timing();
    return Subscription.newBuilder()
        .setId(subscription.id().toString())
        .setRevision(subscription.revision())
        .setFields(
            SubscriptionFields.newBuilder()
                .setName(subscription.content().name())
                .setFilter(filter(subscription.content().filter()))
                .setUrl(subscription.content().url().map(Object::toString).orElse(""))
                .setTimeZone(timing.zone().getId())
                .setDigestAt(time(timing.digestAt()))
                .setQuietFrom(time(timing.quietFrom()))
                .setQuietTo(time(timing.quietTo())))
        .setState(SubscriptionState.valueOf("SUBSCRIPTION_STATE_" + subscription.state().name()))
        .setReason(subscription.reason())
        .setCreatedAt(timestamp(subscription.createdAt()))
        .setUpdatedAt(timestamp(subscription.updatedAt()))
        .build();
  }

  static ListSubscriptionsResponse toProto(
      Page<org.liaison.events.subscription.domain.Subscription> page) {
    return ListSubscriptionsResponse.newBuilder()
        .addAllSubscriptions(page.items().stream().map(SubscriptionProtoMapper::toProto).toList())
        .setNextPageToken(page.next())
        .build();
  }

  static ListDeliveriesResponse toList(Page<org.liaison.events.subscription.domain.Delivery> page) {
    return ListDeliveriesResponse.newBuilder()
        .addAllDeliveries(page.items().stream().map(SubscriptionProtoMapper::toProto).toList())
        .setNextPageToken(page.next())
        .build();
  }

  static TestSubscriptionResponse toProto(Answer answer) {
    return TestSubscriptionResponse.newBuilder()
        .setDelivered(answer.taken())
        .setStatus(answer.status().orElse(0))
        .setError(answer.error())
        .build();
  }

  private static Delivery toProto(org.liaison.events.subscription.domain.Delivery delivery) {
    Delivery.Builder proto =
        Delivery.newBuilder()
            .setId(delivery.id().toString())
            .setEventId(delivery.event().toString())
            .setChange(delivery.kind().name().toLowerCase(Locale.ROOT))
            .setState(DeliveryState.valueOf("DELIVERY_STATE_" + delivery.state().name()))
            .setChangedAt(timestamp(delivery.changedAt()))
            .setAttempts(delivery.attempts())
            .setLastStatus(delivery.status().orElse(0))
            .setLastError(delivery.error());
    delivery
        .endedAt()
        .ifPresentOrElse(
            ended -> proto.setEndedAt(timestamp(ended)),
            () -> proto.setDueAt(timestamp(delivery.dueAt())));
    return proto.build();
  }

  private static EventFilter filter(org.liaison.events.query.domain.EventFilter filter) {
    EventFilter.Builder proto =
        EventFilter.newBuilder()
            .setFrom(filter.from().map(LocalDate::toString).orElse(""))
            .setTo(filter.to().map(LocalDate::toString).orElse(""))
            .addAllAreas(filter.areas())
            .addAllActors(filter.actors())
            .setMechanism(filter.mechanism().orElse(""))
            .setDocumentId(filter.document().map(UUID::toString).orElse(""))
            .setQuery(filter.words().orElse(""));
    filter.types().forEach(type -> proto.addTypes(VocabularyMapper.toProto(type)));
    filter.statuses().forEach(status -> proto.addStatuses(VocabularyMapper.toProto(status)));
    return proto.build();
  }

  private static String time(Optional<LocalTime> time) {
    return time.map(LocalTime::toString).orElse("");
  }

  private static Timestamp timestamp(Instant at) {
    return Timestamp.newBuilder().setSeconds(at.getEpochSecond()).setNanos(at.getNano()).build();
  }
}
