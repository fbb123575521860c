package org.liaison.gateway.casefile;

import java.util.List;
import org.liaison.events.v1.AssistanceRequest;
import org.liaison.events.v1.CaseFile;
import org.liaison.events.v1.CaseStatus;
import org.liaison.events.v1.ListCasesRequest;
import org.liaison.events.v1.ListCasesResponse;
import org.liaison.gateway.event.PartsProtoMapper;
import org.liaison.gateway.input.PageParameters;
import org.liaison.gateway.input.QueryReader;
import org.liaison.gateway.vocabulary.Proto;
import org.liaison.gateway.vocabulary.Vocabulary;

/** Maps cases between REST and the contract. */
public final class CaseProtoMapper {

  private static final Vocabulary<CaseStatus> STATUSES = Vocabulary.of(CaseStatus.class);

  private CaseProtoMapper() {}

  /** The page that a query asks for; ends the request if it asks for none that can be. */
  static ListCasesRequest toProto(CaseParameters parameters, PageParameters page) {
    QueryReader reader = new QueryReader();
    ListCasesRequest request =
        selection(parameters, reader)
            .setPageSize(reader.size(page.size))
            .setPageToken(reader.text(page.cursor))
            .build();
    reader.refuse();
    return request;
  }

  /** What a query selects; notes what is wrong with it. */
  public static ListCasesRequest.Builder selection(CaseParameters parameters, QueryReader reader) {
    ListCasesRequest.Builder request =
        ListCasesRequest.newBuilder()
            .setAgency(reader.text(parameters.agency))
            .setEventId(reader.id("event", parameters.event))
            .setDocumentId(reader.id("document", parameters.document))
            .setQuery(reader.text(parameters.query))
            .setOverdue(
                reader.oneOf("overdue", parameters.overdue, List.of("true")).equals("true"));
    reader.word("status", parameters.status, STATUSES).ifPresent(request::setStatus);
    return request;
  }

  static CasePageResponse toResponse(ListCasesResponse page, int size) {
    return new CasePageResponse(
        page.getCasesList().stream().map(CaseProtoMapper::toResponse).toList(),
        Proto.orNull(page.getNextPageToken()),
        size);
  }

  /** A case as REST shows it. */
  public static CaseResponse toResponse(CaseFile file) {
    return new CaseResponse(
        file.getId(),
        file.getReference(),
        file.getTitle(),
        Proto.orNull(file.getSummary()),
        PartsProtoMapper.actors(file.getAgenciesList()),
        file.getEventIdsList(),
        file.getDocumentIdsList(),
        STATUSES.word(file.getStatus()),
        file.getRequestsList().stream().map(CaseProtoMapper::toResponse).toList(),
        file.getOverdueRequests(),
        file.getRevision(),
        Proto.instant(file.hasRecordedAt(), file.getRecordedAt()),
        Proto.instant(file.hasUpdatedAt(), file.getUpdatedAt()));
  }

  private static AssistanceResponse toResponse(AssistanceRequest request) {
    return new AssistanceResponse(
        PartsProtoMapper.actor(request.getAskedOf()),
        PartsProtoMapper.actor(request.getAskedBy()),
        request.getWhat(),
        PartsProtoMapper.date(request.getAsked()),
        PartsProtoMapper.date(request.getDue()),
        PartsProtoMapper.date(request.getAnswered()),
        Proto.orNull(request.getOutcome()),
        request.getOverdue());
  }
}
