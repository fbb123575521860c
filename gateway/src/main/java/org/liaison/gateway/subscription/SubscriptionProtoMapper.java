package org.liaison.gateway.subscription;

import org.liaison.events.v1.Delivery;
import org.liaison.events.v1.DeliveryState;
import org.liaison.events.v1.EventFilter;
import org.liaison.events.v1.ListDeliveriesResponse;
import org.liaison.events.v1.ListSubscriptionsResponse;
import org.liaison.events.v1.Subscription;
import org.liaison.events.v1.SubscriptionFields;
import org.liaison.events.v1.SubscriptionState;
import org.liaison.events.v1.TestSubscriptionResponse;
import org.liaison.gateway.event.EventWords;
import org.liaison.gateway.vocabulary.Proto;
import org.liaison.gateway.vocabulary.Vocabulary;

/** Maps subscriptions from the contract to REST. */
final class SubscriptionProtoMapper {

  static final Vocabulary<DeliveryState> DELIVERIES = Vocabulary.of(DeliveryState.class);
  private static final Vocabulary<SubscriptionState> STATES =
      Vocabulary.of(SubscriptionState.class);

  private SubscriptionProtoMapper() {}

  static SubscriptionResponse toResponse(Subscription subscription) {
    return toResponse(subscription, "");
  }

  static SubscriptionResponse toResponse(Subscription subscription, String secret) {
    SubscriptionFields fields = subscription.getFields();
    return new SubscriptionResponse(
        subscription.getId(),
        fields.getName(),
        filter(fields.getFilter()),
        Proto.orNull(fields.getUrl()),
        fields.getTimeZone(),
        Proto.orNull(fields.getDigestAt()),
        Proto.orNull(fields.getQuietFrom()),
        Proto.orNull(fields.getQuietTo()),
        STATES.word(subscription.getState()),
        Proto.orNull(subscription.getReason()),
        Proto.orNull(secret),
        Proto.instant(subscription.hasCreatedAt(), subscription.getCreatedAt()),
        Proto.instant(subscription.hasUpdatedAt(), subscription.getUpdatedAt()),
        subscription.getRevision());
  }

  static SubscriptionPageResponse toResponse(ListSubscriptionsResponse page, int size) {
    return new SubscriptionPageResponse(
        page.getSubscriptionsList().stream().map(SubscriptionProtoMapper::toResponse).toList(),
        Proto.orNull(page.getNextPageToken()),
        size);
  }

  static DeliveryPageResponse toResponse(ListDeliveriesResponse page, int size) {
    return new DeliveryPageResponse(
        page.getDeliveriesList().stream().map(SubscriptionProtoMapper::toResponse).toList(),
        Proto.orNull(page.getNextPageToken()),
        size);
  }

  static TestResponse toResponse(TestSubscriptionResponse answer) {
    return new TestResponse(
        answer.getDelivered(), orNull(answer.getStatus()), Proto.orNull(answer.getError()));
  }

  private static DeliveryResponse toResponse(Delivery delivery) {
    return new DeliveryResponse(
        delivery.getId(),
        delivery.getEventId(),
        delivery.getChange(),
        DELIVERIES.word(delivery.getState()),
        Proto.instant(delivery.hasChangedAt(), delivery.getChangedAt()),
        Proto.instant(delivery.hasDueAt(), delivery.getDueAt()),
        delivery.getAttempts(),
        orNull(delivery.getLastStatus()),
        Proto.orNull(delivery.getLastError()),
        Proto.instant(delivery.hasEndedAt(), delivery.getEndedAt()));
  }

  private static SavedFilter filter(EventFilter filter) {
    return new SavedFilter(
        Proto.orNull(filter.getFrom()),
        Proto.orNull(filter.getTo()),
        filter.getTypesList().stream().map(EventWords.TYPES::word).toList(),
        filter.getAreasList(),
        filter.getActorsList(),
        Proto.orNull(filter.getMechanism()),
        Proto.orNull(filter.getDocumentId()),
        filter.getStatusesList().stream().map(EventWords.STATUSES::word).toList(),
        Proto.orNull(filter.getQuery()));
  }

  private static Integer orNull(int status) {
    return status == 0 ? null : status;
  }
}
