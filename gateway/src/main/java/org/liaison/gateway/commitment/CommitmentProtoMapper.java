package org.liaison.gateway.commitment;

import java.util.List;
import org.liaison.events.v1.Commitment;
import org.liaison.events.v1.CommitmentStep;
import org.liaison.events.v1.ListCommitmentStepsResponse;
import org.liaison.events.v1.ListCommitmentsRequest;
import org.liaison.events.v1.ListCommitmentsResponse;
import org.liaison.events.v1.ListKeepingCandidatesResponse;
import org.liaison.gateway.event.EventProtoMapper;
import org.liaison.gateway.event.PartsProtoMapper;
import org.liaison.gateway.input.DateRange;
import org.liaison.gateway.input.PageParameters;
import org.liaison.gateway.input.QueryReader;
import org.liaison.gateway.vocabulary.Proto;

/** Maps commitments between REST and the contract. */
public final class CommitmentProtoMapper {

  static final List<String> STATUSES =
      List.of("open", "under-way", "kept", "partly-kept", "broken", "withdrawn", "lapsed");

  private CommitmentProtoMapper() {}

  static CommitmentHistoryResponse toResponse(ListCommitmentStepsResponse history) {
    return new CommitmentHistoryResponse(
        history.getStepsList().stream().map(CommitmentProtoMapper::toResponse).toList());
  }

  static CandidatesResponse toResponse(ListKeepingCandidatesResponse candidates) {
    return new CandidatesResponse(
        candidates.getCandidatesList().stream()
            .map(
                candidate ->
                    new CandidateResponse(
                        EventProtoMapper.toResponse(candidate.getEvent()),
                        candidate.getReasonsList()))
            .toList());
  }

  private static CommitmentStepResponse toResponse(CommitmentStep step) {
    return new CommitmentStepResponse(
        step.getId(),
        Proto.orNull(step.getBefore()),
        Proto.orNull(step.getAfter()),
        step.getBy(),
        Proto.orNull(step.getReason()),
        Proto.instant(step.hasAt(), step.getAt()),
        Proto.orNull(step.getEventId()),
        PartsProtoMapper.evidence(step.getEvidenceList()),
        Proto.orNull(step.getUndoes()),
        step.getInForce());
  }

  /** The page that a query asks for; ends the request if it asks for none that can be. */
  static ListCommitmentsRequest toProto(CommitmentParameters parameters, PageParameters page) {
    QueryReader reader = new QueryReader();
    ListCommitmentsRequest request =
        selection(parameters, reader)
            .setPageSize(reader.size(page.size))
            .setPageToken(reader.text(page.cursor))
            .build();
    reader.refuse();
    return request;
  }

  /** What a query selects; notes what is wrong with it. */
  public static ListCommitmentsRequest.Builder selection(
      CommitmentParameters parameters, QueryReader reader) {
    DateRange made = reader.dates(parameters.from, parameters.to);
    DateRange due = reader.dates("dueFrom", parameters.dueFrom, "dueTo", parameters.dueTo);
    ListCommitmentsRequest.Builder request =
        ListCommitmentsRequest.newBuilder()
            .setDocumentId(reader.id("document", parameters.document))
            .setPromisor(reader.text(parameters.promisor))
            .setArea(reader.text(parameters.area))
            .setStatus(reader.oneOf("status", parameters.status, STATUSES))
            .setOverdue(reader.oneOf("overdue", parameters.overdue, List.of("true")).equals("true"))
            .setFrom(made.from())
            .setTo(made.to())
            .setDueFrom(due.from())
            .setDueTo(due.to())
            .setQuery(reader.text(parameters.query));
    return request;
  }

  static CommitmentPageResponse toResponse(ListCommitmentsResponse page, int size) {
    return new CommitmentPageResponse(
        page.getCommitmentsList().stream().map(CommitmentProtoMapper::toResponse).toList(),
        Proto.orNull(page.getNextPageToken()),
        size);
  }

  /** A commitment. */
  public static CommitmentResponse toResponse(Commitment commitment) {
    return new CommitmentResponse(
        commitment.getId(),
        PartsProtoMapper.actors(commitment.getPromisorsList()),
        PartsProtoMapper.actors(commitment.getBeneficiariesList()),
        commitment.getAction(),
        commitment.getAreasList(),
        PartsProtoMapper.date(commitment.getDue()),
        PartsProtoMapper.date(commitment.getMade()),
        commitment.getStatus(),
        PartsProtoMapper.evidence(commitment.getEvidenceList()),
        commitment.getOverdue(),
        commitment.getRevision());
  }
}
