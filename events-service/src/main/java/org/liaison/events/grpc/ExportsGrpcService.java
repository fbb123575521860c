package org.liaison.events.grpc;

import io.grpc.stub.ServerCallStreamObserver;
import io.grpc.stub.StreamObserver;
import io.quarkus.grpc.GrpcService;
import java.util.function.Function;
import org.liaison.events.problem.ProblemHandlerProvider;
import org.liaison.events.query.EventExport;
import org.liaison.events.query.domain.EventFilter;
import org.liaison.events.v1.ExportEventsRequest;
import org.liaison.events.v1.ExportEventsResponse;
import org.liaison.events.v1.ExportsServiceGrpc;

/** Whole selections of the record over gRPC. */
@GrpcService
public class ExportsGrpcService extends ExportsServiceGrpc.ExportsServiceImplBase {

  private final EventExport export;
  private final ProblemHandlerProvider problems;

  ExportsGrpcService(EventExport export, ProblemHandlerProvider problems) {
    this.export = export;
    this.problems = problems;
  }

  @Override
  public void exportEvents(
      ExportEventsRequest request, StreamObserver<ExportEventsResponse> reader) {
    EventFilter filter = FilterMapper.toFilter(request.getFilter());
    export
        .pages(filter)
        .map(ExportProtoMapper::toMessages)
        .onItem()
        .<ExportEventsResponse>disjoint()
        .subscribe(
            new PacedStream<>(
                (ServerCallStreamObserver<ExportEventsResponse>) reader,
                Function.identity(),
                problems::transform,
                // A message is large, and the next one is read quickly.
                1));
  }
}
