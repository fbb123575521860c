package org.liaison.gateway.support;

import static org.awaitility.Awaitility.await;

import io.grpc.MethodDescriptor;
import io.grpc.Server;
import io.grpc.ServerCallHandler;
import io.grpc.ServerMethodDefinition;
import io.grpc.netty.NettyServerBuilder;
import io.grpc.stub.ServerCallStreamObserver;
import io.grpc.stub.ServerCalls;
import io.grpc.stub.StreamObserver;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.BiConsumer;
import java.util.function.Function;

/** A service of the other side of the port, written by hand: each method answers as a test says. */
public final class FakeService implements AutoCloseable {

  private final Map<String, ServerMethodDefinition<?, ?>> methods = new ConcurrentHashMap<>();
  private final int port;
  private Server server;

  public FakeService(int port) {
    this.port = port;
  }

  /** Answers a method; what the function throws is the failure that the caller gets. */
  public <Q, S> FakeService answering(MethodDescriptor<Q, S> method, Function<Q, S> answer) {
    return with(
        method,
        ServerCalls.asyncUnaryCall((request, observer) -> reply(observer, answer, request)));
  }

  /** Answers a method that is sent several messages, after the last of them. */
  public <Q, S> FakeService collecting(MethodDescriptor<Q, S> method, Function<List<Q>, S> answer) {
    return with(
        method,
        ServerCalls.asyncClientStreamingCall(
            observer ->
                new StreamObserver<Q>() {
                  private final List<Q> collected = new ArrayList<>();

                  @Override
                  public void onNext(Q request) {
                    collected.add(request);
                  }

                  @Override
                  public void onError(Throwable failure) {
                    collected.clear();
                  }

                  @Override
                  public void onCompleted() {
                    reply(observer, answer, collected);
                  }
                }));
  }

  /** Takes the calls of a method and never answers them. */
  public <Q, S> FakeService silent(MethodDescriptor<Q, S> method) {
    return with(method, ServerCalls.asyncUnaryCall((request, observer) -> {}));
  }

  /** Answers a method that streams. */
  public <Q, S> FakeService streaming(
      MethodDescriptor<Q, S> method, BiConsumer<Q, ServerCallStreamObserver<S>> stream) {
    return with(
        method,
        ServerCalls.asyncServerStreamingCall(
            (request, observer) -> stream.accept(request, (ServerCallStreamObserver<S>) observer)));
  }

  /** Another server at the same port may still be giving it back. */
  public FakeService start() {
    server =
        await()
            .atMost(Duration.ofSeconds(10))
            .ignoreExceptionsInstanceOf(IOException.class)
            .until(this::bound, Objects::nonNull);
    return this;
  }

  private Server bound() throws IOException {
    return NettyServerBuilder.forPort(port)
        .maxInboundMessageSize(8 * 1024 * 1024)
        .fallbackHandlerRegistry(new Registry())
        .build()
        .start();
  }

  /** Ends at once, as a killed process does. */
  @Override
  public void close() {
    server.shutdownNow();
    try {
      server.awaitTermination();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private <Q, S> FakeService with(MethodDescriptor<Q, S> method, ServerCallHandler<Q, S> handler) {
    methods.put(method.getFullMethodName(), ServerMethodDefinition.create(method, handler));
    return this;
  }

  private static <Q, S> void reply(StreamObserver<S> observer, Function<Q, S> answer, Q request) {
    try {
      observer.onNext(answer.apply(request));
      observer.onCompleted();
    } catch (RuntimeException e) {
      observer.onError(e);
    }
  }

  private final class Registry extends io.grpc.HandlerRegistry {
    @Override
    public ServerMethodDefinition<?, ?> lookupMethod(String name, String authority) {
      return methods.get(name);
    }
  }
}
