package org.liaison.events.grpc;

import io.grpc.stub.StreamObserver;
import io.quarkus.grpc.GrpcService;
import io.smallrye.common.annotation.Blocking;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.liaison.events.problem.ErrorCode;
import org.liaison.events.problem.RecordException;
import org.liaison.events.query.domain.PageRequest;
import org.liaison.events.record.domain.Event;
import org.liaison.events.subscription.SubscriptionService;
import org.liaison.events.subscription.domain.Subscription;
import org.liaison.events.subscription.domain.SubscriptionState;
import org.liaison.events.v1.AddSubscriptionRequest;
import org.liaison.events.v1.AddSubscriptionResponse;
import org.liaison.events.v1.ChangeSubscriptionRequest;
import org.liaison.events.v1.ChangeSubscriptionResponse;
import org.liaison.events.v1.DeleteSubscriptionRequest;
import org.liaison.events.v1.DeleteSubscriptionResponse;
import org.liaison.events.v1.GetSubscriptionRequest;
import org.liaison.events.v1.GetSubscriptionResponse;
import org.liaison.events.v1.ListDeliveriesRequest;
import org.liaison.events.v1.ListDeliveriesResponse;
import org.liaison.events.v1.ListSubscriptionsRequest;
import org.liaison.events.v1.ListSubscriptionsResponse;
import org.liaison.events.v1.PreviewSubscriptionRequest;
import org.liaison.events.v1.PreviewSubscriptionResponse;
import org.liaison.events.v1.ReplayDeliveriesRequest;
import org.liaison.events.v1.ReplayDeliveriesResponse;
import org.liaison.events.v1.RotateSecretRequest;
import org.liaison.events.v1.RotateSecretResponse;
import org.liaison.events.v1.SetSubscriptionStateRequest;
import org.liaison.events.v1.SetSubscriptionStateResponse;
import org.liaison.events.v1.Signature;
import org.liaison.events.v1.SubscriptionsServiceGrpc;
import org.liaison.events.v1.TestSubscriptionRequest;
import org.liaison.events.v1.TestSubscriptionResponse;

/** Subscriptions over gRPC. */
@GrpcService
public class SubscriptionsGrpcService
    extends SubscriptionsServiceGrpc.SubscriptionsServiceImplBase {

  private static final int MOST_PREVIEWED = 20;

  private final SubscriptionService subscriptions;

  SubscriptionsGrpcService(SubscriptionService subscriptions) {
    this.subscriptions = subscriptions;
  }

  @Override
  @Blocking
  public void addSubscription(
      AddSubscriptionRequest request, StreamObserver<AddSubscriptionResponse> response) {
    Subscription added =
        subscriptions.add(SubscriptionProtoMapper.toDraft(request.getFields()), signature(request));
    answer(
        response,
        AddSubscriptionResponse.newBuilder()
            .setSubscription(SubscriptionProtoMapper.toProto(added))
            .setSecret(secret(added))
            .build());
  }

  @Override
  @Blocking
  public void changeSubscription(
      ChangeSubscriptionRequest request, StreamObserver<ChangeSubscriptionResponse> response) {
    Subscription changed =
        subscriptions.change(
            id(request.getId()),
            request.getRevision(),
            SubscriptionProtoMapper.toDraft(request.getFields()));
    answer(
        response,
        ChangeSubscriptionResponse.newBuilder()
            .setSubscription(SubscriptionProtoMapper.toProto(changed))
            .build());
  }

  @Override
  @Blocking
  public void setSubscriptionState(
      SetSubscriptionStateRequest request, StreamObserver<SetSubscriptionStateResponse> response) {
    Subscription changed =
        subscriptions.set(id(request.getId()), request.getRevision(), state(request));
    answer(
        response,
        SetSubscriptionStateResponse.newBuilder()
            .setSubscription(SubscriptionProtoMapper.toProto(changed))
            .build());
  }

  @Override
  @Blocking
  public void rotateSecret(
      RotateSecretRequest request, StreamObserver<RotateSecretResponse> response) {
    Subscription changed = subscriptions.rotate(id(request.getId()), request.getRevision());
    answer(
        response,
        RotateSecretResponse.newBuilder()
            .setSubscription(SubscriptionProtoMapper.toProto(changed))
            .setSecret(secret(changed))
            .build());
  }

  @Override
  @Blocking
  public void deleteSubscription(
      DeleteSubscriptionRequest request, StreamObserver<DeleteSubscriptionResponse> response) {
    subscriptions.delete(id(request.getId()));
    answer(response, DeleteSubscriptionResponse.getDefaultInstance());
  }

  @Override
  @Blocking
  public void getSubscription(
      GetSubscriptionRequest request, StreamObserver<GetSubscriptionResponse> response) {
    Subscription found = subscriptions.find(id(request.getId()));
    answer(
        response,
        GetSubscriptionResponse.newBuilder()
            .setSubscription(SubscriptionProtoMapper.toProto(found))
            .build());
  }

  @Override
  @Blocking
  public void listSubscriptions(
      ListSubscriptionsRequest request, StreamObserver<ListSubscriptionsResponse> response) {
    answer(
        response,
        SubscriptionProtoMapper.toProto(
            subscriptions.page(PageRequest.of(request.getPageSize(), request.getPageToken()))));
  }

  @Override
  @Blocking
  public void previewSubscription(
      PreviewSubscriptionRequest request, StreamObserver<PreviewSubscriptionResponse> response) {
    List<Event> events =
        subscriptions.preview(SubscriptionProtoMapper.toDraft(request.getFields()), MOST_PREVIEWED);
    answer(
        response,
        PreviewSubscriptionResponse.newBuilder()
            .addAllEvents(events.stream().map(EventProtoMapper::toProto).toList())
            .build());
  }

  @Override
  @Blocking
  public void testSubscription(
      TestSubscriptionRequest request, StreamObserver<TestSubscriptionResponse> response) {
    answer(response, SubscriptionProtoMapper.toProto(subscriptions.test(id(request.getId()))));
  }

  @Override
  @Blocking
  public void listDeliveries(
      ListDeliveriesRequest request, StreamObserver<ListDeliveriesResponse> response) {
    answer(
        response,
        SubscriptionProtoMapper.toList(
            subscriptions.deliveries(
                id(request.getId()),
                SubscriptionProtoMapper.toState(request.getState()),
                PageRequest.of(request.getPageSize(), request.getPageToken()))));
  }

  @Override
  @Blocking
  public void replayDeliveries(
      ReplayDeliveriesRequest request, StreamObserver<ReplayDeliveriesResponse> response) {
    Optional<UUID> delivery =
        Fields.optional(request.getDeliveryId())
            .map(
                text ->
                    Fields.known(
                        text,
                        ErrorCode.DELIVERY_NOT_FOUND,
                        "There is no notification with the id "));
    int replayed = subscriptions.replay(id(request.getId()), delivery);
    answer(response, ReplayDeliveriesResponse.newBuilder().setReplayed(replayed).build());
  }

  private static SubscriptionState state(SetSubscriptionStateRequest request) {
    return switch (request.getState()) {
      case SUBSCRIPTION_STATE_ACTIVE -> SubscriptionState.ACTIVE;
      case SUBSCRIPTION_STATE_PAUSED -> SubscriptionState.PAUSED;
      default ->
          throw RecordException.invalid(
              ErrorCode.VALIDATION_FAILED, "state", "must be active or paused");
    };
  }

  /** Nobody signs for a subscription; only its key counts. */
  private static org.liaison.events.review.domain.Signature signature(
      AddSubscriptionRequest request) {
    return DraftMapper.toSignature(
        Signature.newBuilder()
            .setBy("subscriber")
            .setIdempotencyKey(request.getIdempotencyKey())
            .build(),
        request,
        false);
  }

  private static String secret(Subscription subscription) {
    return subscription.secrets().get(0).text();
  }

  private static UUID id(String id) {
    return Fields.known(
        id, ErrorCode.SUBSCRIPTION_NOT_FOUND, "There is no subscription with the id ");
  }

  private static <T> void answer(StreamObserver<T> observer, T response) {
    observer.onNext(response);
    observer.onCompleted();
  }
}
