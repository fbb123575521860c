package org.liaison.events.grpc;

import io.grpc.stub.StreamObserver;
import io.quarkus.grpc.GrpcService;
import io.smallrye.common.annotation.Blocking;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.UUID;
import org.liaison.events.claim.ClaimService;
import org.liaison.events.claim.ClaimService.Compared;
import org.liaison.events.claim.domain.ClaimSide;
import org.liaison.events.claim.domain.ComparedClaim;
import org.liaison.events.problem.ErrorCode;
import org.liaison.events.problem.RecordException;
import org.liaison.events.v1.ClaimsServiceGrpc;
import org.liaison.events.v1.CompareClaimsRequest;
import org.liaison.events.v1.CompareClaimsResponse;

/** Claims side by side over gRPC. */
@GrpcService
public class ClaimsGrpcService extends ClaimsServiceGrpc.ClaimsServiceImplBase {

  private final ClaimService claims;

  ClaimsGrpcService(ClaimService claims) {
    this.claims = claims;
  }

  @Override
  @Blocking
  public void compareClaims(
      CompareClaimsRequest request, StreamObserver<CompareClaimsResponse> response) {
    if (request.getEventId().isEmpty() == request.getOn().isEmpty()) {
      throw RecordException.invalid(
          ErrorCode.VALIDATION_FAILED, "event_id", "must be given, or 'on', not both");
    }
    Compared compared =
        request.getOn().isEmpty()
            ? claims.about(
                Fields.known(
                    request.getEventId(),
                    ErrorCode.EVENT_NOT_FOUND,
                    "There is no event with the id "))
            : claims.on(day(request.getOn()));
    response.onNext(
        CompareClaimsResponse.newBuilder()
            .addAllSides(
                compared.comparison().sides().stream().map(ClaimsGrpcService::toProto).toList())
            .setDisagree(compared.comparison().disagree())
            .setCut(compared.cut())
            .build());
    response.onCompleted();
  }

  private static LocalDate day(String day) {
    try {
      return LocalDate.parse(day);
    } catch (DateTimeException malformed) {
      RecordException refusal =
          RecordException.invalid(ErrorCode.DATE_INVALID, "on", "must be a day such as 2024-07-31");
      refusal.initCause(malformed);
      throw refusal;
    }
  }

  private static org.liaison.events.v1.ClaimSide toProto(ClaimSide side) {
    return org.liaison.events.v1.ClaimSide.newBuilder()
        .setSide(VocabularyMapper.toProto(side.side()))
        .addAllClaims(side.claims().stream().map(ClaimsGrpcService::toProto).toList())
        .build();
  }

  private static org.liaison.events.v1.ComparedClaim toProto(ComparedClaim compared) {
    return org.liaison.events.v1.ComparedClaim.newBuilder()
        .setClaim(LedgerProtoMapper.toProto(compared.claim()))
        .setOrigins(compared.origins())
        .addAllDocuments(compared.documents().stream().map(UUID::toString).toList())
        .build();
  }
}
