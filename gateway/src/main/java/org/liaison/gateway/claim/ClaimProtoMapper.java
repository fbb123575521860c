package org.liaison.gateway.claim;

import org.liaison.events.v1.Claim;
import org.liaison.events.v1.ClaimSide;
import org.liaison.events.v1.CompareClaimsResponse;
import org.liaison.events.v1.ListClaimsRequest;
import org.liaison.events.v1.ListClaimsResponse;
import org.liaison.gateway.event.PartsProtoMapper;
import org.liaison.gateway.input.DateRange;
import org.liaison.gateway.input.PageParameters;
import org.liaison.gateway.input.QueryReader;
import org.liaison.gateway.vocabulary.Proto;

/** Maps claims between REST and the contract. */
public final class ClaimProtoMapper {

  private ClaimProtoMapper() {}

  /** The page that a query asks for; ends the request if it asks for none that can be. */
  static ListClaimsRequest toProto(ClaimParameters parameters, PageParameters page) {
    QueryReader reader = new QueryReader();
    ListClaimsRequest request =
        selection(parameters, reader)
            .setPageSize(reader.size(page.size))
            .setPageToken(reader.text(page.cursor))
            .build();
    reader.refuse();
    return request;
  }

  /** What a query selects; notes what is wrong with it. */
  public static ListClaimsRequest.Builder selection(
      ClaimParameters parameters, QueryReader reader) {
    DateRange dates = reader.dates(parameters.from, parameters.to);
    ListClaimsRequest.Builder request =
        ListClaimsRequest.newBuilder()
            .setDocumentId(reader.id("document", parameters.document))
            .setSpeaker(reader.text(parameters.speaker))
            .addAllSpeakers(reader.texts(parameters.actors))
            .setFrom(dates.from())
            .setTo(dates.to())
            .setQuery(reader.text(parameters.query));
    return request;
  }

  static ClaimPageResponse toResponse(ListClaimsResponse page, int size) {
    return new ClaimPageResponse(
        page.getClaimsList().stream().map(ClaimProtoMapper::toResponse).toList(),
        Proto.orNull(page.getNextPageToken()),
        size);
  }

  static ClaimComparisonResponse toResponse(CompareClaimsResponse compared) {
    return new ClaimComparisonResponse(
        compared.getSidesList().stream().map(ClaimProtoMapper::side).toList(),
        compared.getDisagree(),
        compared.getCut());
  }

  private static ClaimSideResponse side(ClaimSide side) {
    return new ClaimSideResponse(
        PartsProtoMapper.actor(side.getSide()),
        side.getClaimsList().stream()
            .map(
                claim ->
                    new ComparedClaimResponse(
                        toResponse(claim.getClaim()), claim.getOrigins(), claim.getDocumentsList()))
            .toList());
  }

  /** A claim as REST shows it. */
  public static ClaimResponse toResponse(Claim claim) {
    return new ClaimResponse(
        claim.getId(),
        PartsProtoMapper.actor(claim.getSpeaker()),
        Proto.orNull(claim.getAffiliation()),
        Proto.orNull(claim.getReporter()),
        claim.getDirect(),
        Proto.orNull(claim.getStance()),
        claim.getContent(),
        PartsProtoMapper.date(claim.getDate()),
        PartsProtoMapper.evidence(claim.getEvidenceList()));
  }
}
