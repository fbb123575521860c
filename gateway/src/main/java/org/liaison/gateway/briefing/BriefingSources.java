package org.liaison.gateway.briefing;

import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.liaison.documents.v1.Document;
import org.liaison.events.v1.Actor;
import org.liaison.events.v1.Claim;
import org.liaison.events.v1.Commitment;
import org.liaison.events.v1.Event;
import org.liaison.events.v1.EventFilter;
import org.liaison.events.v1.ListActorsRequest;
import org.liaison.events.v1.ListClaimsRequest;
import org.liaison.events.v1.ListCommitmentsRequest;
import org.liaison.events.v1.ListEventsRequest;
import org.liaison.gateway.briefing.BriefingMaterial.Portion;
import org.liaison.gateway.client.DocumentsClient;
import org.liaison.gateway.client.EventsClient;
import org.liaison.gateway.client.RemoteFailures;
import org.liaison.gateway.event.ActorReference;
import org.liaison.gateway.input.DateRange;
import org.liaison.gateway.problem.ProblemException;
import org.liaison.gateway.problem.Violations;

/** Asks the services for what a briefing tells. */
@ApplicationScoped
class BriefingSources {

  /** More of one kind is no briefing any more. */
  private static final int MOST = 400;

  /** Items asked for at once. */
  static final int PAGE = 200;

  private static final int CALLS_AT_ONCE = 8;

  private final EventsClient events;
  private final DocumentsClient documents;
  private final BriefingBooks books;

  BriefingSources(EventsClient events, DocumentsClient documents, BriefingBooks books) {
    this.books = books;
    this.events = events;
    this.documents = documents;
  }

  /**
   * What the record gives.
   *
   * @throws ProblemException if there is no such side
   */
  Uni<BriefingMaterial> material(BriefingRequest request) {
    return events
        .actors(ListActorsRequest.getDefaultInstance())
        .chain(
            actors -> {
              ActorReference side = side(actors, request.side());
              List<String> ids =
                  actors.stream()
                      .filter(
                          actor ->
                              actor.getId().equals(side.id()) || actor.getSide().equals(side.id()))
                      .map(Actor::getId)
                      .sorted()
                      .toList();
              return Uni.combine()
                  .all()
                  .unis(
                      events(request, ids),
                      books.controls(side.id(), request.dates()),
                      commitments(ids, request.dates(), true),
                      commitments(ids, request.dates(), false),
                      books.notices(ids, request),
                      claims(request, ids))
                  .with(
                      (happened, controlled, made, due, warned, said) ->
                          new BriefingMaterial(
                              side,
                              happened,
                              controlled,
                              inAreas(made, request.areas()),
                              inAreas(due, request.areas()),
                              warned,
                              said));
            });
  }

  /** The documents that are there, by id. */
  Uni<Map<String, Document>> documents(Set<String> ids) {
    return Multi.createFrom()
        .iterable(ids)
        .onItem()
        .transformToUni(
            id -> documents.document(id).onFailure(BriefingSources::isGone).recoverWithNull())
        .merge(CALLS_AT_ONCE)
        .collect()
        .asList()
        .map(
            found ->
                found.stream().collect(Collectors.toMap(Document::getId, Function.identity())));
  }

  /** Never there, or purged. */
  private static boolean isGone(Throwable failure) {
    return RemoteFailures.isRefusal(failure);
  }

  private static ActorReference side(List<Actor> actors, String id) {
    return actors.stream()
        .filter(actor -> actor.getId().equals(id))
        .findFirst()
        .map(actor -> new ActorReference(actor.getId(), actor.getName()))
        .orElseThrow(() -> unknown(id));
  }

  private static ProblemException unknown(String id) {
    Violations violations = new Violations();
    violations.add("side", "there is no actor '%s'; GET /actors lists them".formatted(id));
    try {
      violations.refuse();
    } catch (ProblemException refused) {
      return refused;
    }
    throw new IllegalStateException("a violation ends the request");
  }

  private Uni<Portion<Event>> events(BriefingRequest request, List<String> ids) {
    EventFilter filter =
        EventFilter.newBuilder()
            .setFrom(request.dates().from())
            .setTo(request.dates().to())
            .addAllAreas(request.areas())
            .addAllActors(ids)
            .build();
    return all(
        "",
        new ArrayList<>(),
        token ->
            events.events(
                ListEventsRequest.newBuilder()
                    .setFilter(filter)
                    .setPageSize(PAGE)
                    .setPageToken(token)
                    .build()),
        (page, into) -> {
          into.addAll(page.getEventsList());
          return page.getNextPageToken();
        });
  }

  private Uni<Portion<Commitment>> commitments(List<String> ids, DateRange dates, boolean made) {
    ListCommitmentsRequest.Builder selection =
        ListCommitmentsRequest.newBuilder().addAllPromisors(ids).setPageSize(PAGE);
    if (made) {
      selection.setFrom(dates.from()).setTo(dates.to());
    } else {
      selection.setDueFrom(dates.from()).setDueTo(dates.to());
    }
    return all(
        "",
        new ArrayList<>(),
        token -> events.commitments(selection.setPageToken(token).build()),
        (page, into) -> {
          into.addAll(page.getCommitmentsList());
          return page.getNextPageToken();
        });
  }

  private Uni<Portion<Claim>> claims(BriefingRequest request, List<String> ids) {
    return all(
        "",
        new ArrayList<>(),
        token ->
            events.claims(
                ListClaimsRequest.newBuilder()
                    .addAllSpeakers(ids)
                    .setFrom(request.dates().from())
                    .setTo(request.dates().to())
                    .setPageSize(PAGE)
                    .setPageToken(token)
                    .build()),
        (page, into) -> {
          into.addAll(page.getClaimsList());
          return page.getNextPageToken();
        });
  }

  private static Portion<Commitment> inAreas(Portion<Commitment> all, List<String> areas) {
    return areas.isEmpty()
        ? all
        : new Portion<>(
            all.items().stream()
                .filter(item -> item.getAreasList().stream().anyMatch(areas::contains))
                .toList(),
            all.cut());
  }

  /** Follows a list to its end, or until it is enough. */
  static <P, T> Uni<Portion<T>> all(
      String token,
      List<T> read,
      Function<String, Uni<P>> ask,
      BiFunction<P, List<T>, String> take) {
    return ask.apply(token)
        .chain(
            page -> {
              String next = take.apply(page, read);
              return next.isEmpty() || read.size() >= MOST
                  ? Uni.createFrom().item(enough(read, next))
                  : all(next, read, ask, take);
            });
  }

  private static <T> Portion<T> enough(List<T> read, String next) {
    return new Portion<>(read.stream().limit(MOST).toList(), !next.isEmpty() || read.size() > MOST);
  }
}
