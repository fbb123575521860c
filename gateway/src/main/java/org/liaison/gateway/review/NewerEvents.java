package org.liaison.gateway.review;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import org.liaison.gateway.client.EventsClient;
import org.liaison.gateway.client.RemoteFailures;
import org.liaison.gateway.event.EventProtoMapper;
import org.liaison.gateway.problem.ProblemException;
import org.liaison.gateway.problem.ProblemMapper;

/** Shows the client whose step was refused because the event changed what the event is now. */
@ApplicationScoped
class NewerEvents {

  private final EventsClient events;

  NewerEvents(EventsClient events) {
    this.events = events;
  }

  /** The outcome of a step; a refusal for a newer revision tells the event. */
  <T> Uni<T> told(String event, Uni<T> step) {
    return step.onFailure(RemoteFailures::isOutdated)
        .recoverWithUni(
            refused ->
                events
                    .event(event)
                    .map(EventProtoMapper::toResponse)
                    .onItem()
                    .transformToUni(
                        current ->
                            Uni.createFrom()
                                .failure(
                                    new ProblemException(
                                        ProblemMapper.toProblem(refused).withCurrent(current)))));
  }
}
