package org.liaison.gateway.client;

import io.quarkus.grpc.GrpcClient;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import org.liaison.events.v1.AddSubscriptionRequest;
import org.liaison.events.v1.AddSubscriptionResponse;
import org.liaison.events.v1.ChangeSubscriptionRequest;
import org.liaison.events.v1.ChangeSubscriptionResponse;
import org.liaison.events.v1.DeleteSubscriptionRequest;
import org.liaison.events.v1.Event;
import org.liaison.events.v1.GetSubscriptionRequest;
import org.liaison.events.v1.GetSubscriptionResponse;
import org.liaison.events.v1.ListDeliveriesRequest;
import org.liaison.events.v1.ListDeliveriesResponse;
import org.liaison.events.v1.ListSubscriptionsRequest;
import org.liaison.events.v1.ListSubscriptionsResponse;
import org.liaison.events.v1.MutinySubscriptionsServiceGrpc.MutinySubscriptionsServiceStub;
import org.liaison.events.v1.PreviewSubscriptionRequest;
import org.liaison.events.v1.PreviewSubscriptionResponse;
import org.liaison.events.v1.ReplayDeliveriesRequest;
import org.liaison.events.v1.ReplayDeliveriesResponse;
import org.liaison.events.v1.RotateSecretRequest;
import org.liaison.events.v1.RotateSecretResponse;
import org.liaison.events.v1.SetSubscriptionStateRequest;
import org.liaison.events.v1.SetSubscriptionStateResponse;
import org.liaison.events.v1.Subscription;
import org.liaison.events.v1.TestSubscriptionRequest;
import org.liaison.events.v1.TestSubscriptionResponse;

/** Calls events-service about subscriptions. */
@ApplicationScoped
public class SubscriptionsClient {

  /** A receiver that is tried may take its time. */
  private static final Duration TRYING = Duration.ofSeconds(30);

  private final MutinySubscriptionsServiceStub stub;
  private final GatewayConfig.Remote config;
  private final RemoteGuard guard;

  SubscriptionsClient(
      @GrpcClient("events") MutinySubscriptionsServiceStub stub, GatewayConfig config) {
    this.stub = stub;
    this.config = config.events();
    this.guard = new RemoteGuard("events-service subscriptions", config.events());
  }

  /** A new subscription with its secret. */
  public Uni<AddSubscriptionResponse> add(AddSubscriptionRequest request) {
    return call(config.writeDeadline(), service -> service.addSubscription(request));
  }

  /** A subscription that asks for something else. */
  public Uni<Subscription> change(ChangeSubscriptionRequest request) {
    return call(config.writeDeadline(), service -> service.changeSubscription(request))
        .map(ChangeSubscriptionResponse::getSubscription);
  }

  /** A subscription that stops or goes on. */
  public Uni<Subscription> set(SetSubscriptionStateRequest request) {
    return call(config.writeDeadline(), service -> service.setSubscriptionState(request))
        .map(SetSubscriptionStateResponse::getSubscription);
  }

  /** A subscription with a new secret. */
  public Uni<RotateSecretResponse> rotate(RotateSecretRequest request) {
    return call(config.writeDeadline(), service -> service.rotateSecret(request));
  }

  /** Ends a subscription. */
  public Uni<Void> delete(String id) {
    DeleteSubscriptionRequest request = DeleteSubscriptionRequest.newBuilder().setId(id).build();
    return call(config.writeDeadline(), service -> service.deleteSubscription(request))
        .replaceWithVoid();
  }

  /** A subscription. */
  public Uni<Subscription> find(String id) {
    GetSubscriptionRequest request = GetSubscriptionRequest.newBuilder().setId(id).build();
    return call(config.deadline(), service -> service.getSubscription(request))
        .map(GetSubscriptionResponse::getSubscription);
  }

  /** A page of subscriptions. */
  public Uni<ListSubscriptionsResponse> list(ListSubscriptionsRequest request) {
    return call(config.deadline(), service -> service.listSubscriptions(request));
  }

  /** What a subscription would tell of. */
  public Uni<List<Event>> preview(PreviewSubscriptionRequest request) {
    return call(config.deadline(), service -> service.previewSubscription(request))
        .map(PreviewSubscriptionResponse::getEventsList);
  }

  /** What the receiver answers to a notification. */
  public Uni<TestSubscriptionResponse> test(String id) {
    TestSubscriptionRequest request = TestSubscriptionRequest.newBuilder().setId(id).build();
    return call(TRYING, service -> service.testSubscription(request));
  }

  /** A page of notifications. */
  public Uni<ListDeliveriesResponse> deliveries(ListDeliveriesRequest request) {
    return call(config.deadline(), service -> service.listDeliveries(request));
  }

  /** How many notifications are sent again. */
  public Uni<Integer> replay(ReplayDeliveriesRequest request) {
    return call(config.writeDeadline(), service -> service.replayDeliveries(request))
        .map(ReplayDeliveriesResponse::getReplayed);
  }

  private <T> Uni<T> call(
      Duration deadline, Function<MutinySubscriptionsServiceStub, Uni<T>> call) {
    return guard.call(
        () -> call.apply(stub.withDeadlineAfter(deadline.toMillis(), TimeUnit.MILLISECONDS)));
  }
}
