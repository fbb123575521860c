package org.liaison.gateway.export;

import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.function.Function;
import org.liaison.gateway.casefile.CaseProtoMapper;
import org.liaison.gateway.casefile.CaseResponse;
import org.liaison.gateway.client.CasesClient;
import org.liaison.gateway.client.DocumentsClient;
import org.liaison.gateway.client.EventsClient;
import org.liaison.gateway.client.RemoteFailures;
import org.liaison.gateway.document.DocumentProtoMapper;
import org.liaison.gateway.event.EventProtoMapper;

/** Fetches what belongs to a case, one thing after the other. */
@ApplicationScoped
class CaseParts {

  private final CasesClient cases;
  private final EventsClient events;
  private final DocumentsClient documents;

  CaseParts(CasesClient cases, EventsClient events, DocumentsClient documents) {
    this.cases = cases;
    this.events = events;
    this.documents = documents;
  }

  /** The case, then its events, then its documents; without those that are gone. */
  Multi<List<CasePart>> of(String id) {
    return cases
        .find(id)
        .map(CaseProtoMapper::toResponse)
        .onItem()
        .transformToMulti(this::parts)
        .map(List::of);
  }

  private Multi<CasePart> parts(CaseResponse file) {
    return Multi.createBy()
        .concatenating()
        .streams(
            Multi.createFrom().item(CasePart.of(file)),
            each(
                file.events(),
                event -> events.event(event).map(EventProtoMapper::toResponse).map(CasePart::of)),
            each(
                file.documents(),
                document ->
                    documents
                        .document(document)
                        .map(DocumentProtoMapper::toResponse)
                        .map(CasePart::of)));
  }

  private static Multi<CasePart> each(List<String> ids, Function<String, Uni<CasePart>> find) {
    return Multi.createFrom()
        .iterable(ids)
        .onItem()
        .transformToUniAndConcatenate(
            id -> find.apply(id).onFailure(RemoteFailures::isRefusal).recoverWithNull());
  }
}
