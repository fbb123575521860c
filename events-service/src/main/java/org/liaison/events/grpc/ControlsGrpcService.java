package org.liaison.events.grpc;

import io.grpc.stub.StreamObserver;
import io.quarkus.grpc.GrpcService;
import io.smallrye.common.annotation.Blocking;
import java.util.UUID;
import org.liaison.events.control.ControlQueryService;
import org.liaison.events.control.ControlService;
import org.liaison.events.control.Jurisdictions;
import org.liaison.events.control.domain.Control;
import org.liaison.events.control.domain.ControlFilter;
import org.liaison.events.problem.ErrorCode;
import org.liaison.events.query.domain.PageRequest;
import org.liaison.events.v1.CompareControlsRequest;
import org.liaison.events.v1.CompareControlsResponse;
import org.liaison.events.v1.ControlsServiceGrpc;
import org.liaison.events.v1.CreateControlRequest;
import org.liaison.events.v1.CreateControlResponse;
import org.liaison.events.v1.GetControlRequest;
import org.liaison.events.v1.GetControlResponse;
import org.liaison.events.v1.ListControlDelaysRequest;
import org.liaison.events.v1.ListControlDelaysResponse;
import org.liaison.events.v1.ListControlHistoryRequest;
import org.liaison.events.v1.ListControlHistoryResponse;
import org.liaison.events.v1.ListControlsRequest;
import org.liaison.events.v1.ListControlsResponse;
import org.liaison.events.v1.UpdateControlRequest;
import org.liaison.events.v1.UpdateControlResponse;

/** The control register over gRPC. */
@GrpcService
public class ControlsGrpcService extends ControlsServiceGrpc.ControlsServiceImplBase {

  private final ControlQueryService register;
  private final ControlService controls;
  private final Jurisdictions jurisdictions;
  private final CoverageProtoMapper coverages;

  ControlsGrpcService(
      ControlQueryService register, ControlService controls, Jurisdictions jurisdictions) {
    this.register = register;
    this.controls = controls;
    this.jurisdictions = jurisdictions;
    this.coverages = new CoverageProtoMapper(jurisdictions::named);
  }

  @Override
  @Blocking
  public void listControls(
      ListControlsRequest request, StreamObserver<ListControlsResponse> response) {
    ControlFilter filter = ControlRequestMapper.toFilter(request);
    PageRequest page = PageRequest.of(request.getPageSize(), request.getPageToken());
    answer(
        response,
        ControlProtoMapper.toList(
            register.controls(filter, page), jurisdictions::named, filter.on()));
  }

  @Override
  @Blocking
  public void getControl(GetControlRequest request, StreamObserver<GetControlResponse> response) {
    Control control = register.control(id(request.getId()));
    answer(response, GetControlResponse.newBuilder().setControl(toProto(control)).build());
  }

  @Override
  @Blocking
  public void compareControls(
      CompareControlsRequest request, StreamObserver<CompareControlsResponse> response) {
    answer(
        response,
        coverages.toProto(
            register.compare(
                request.getOf(),
                request.getWith(),
                ControlRequestMapper.day("on", request.getOn()))));
  }

  @Override
  @Blocking
  public void listControlDelays(
      ListControlDelaysRequest request, StreamObserver<ListControlDelaysResponse> response) {
    answer(
        response,
        coverages.toProto(
            register.delays(
                request.getJurisdiction(), ControlRequestMapper.toKind(request.getKind()))));
  }

  @Override
  @Blocking
  public void createControl(
      CreateControlRequest request, StreamObserver<CreateControlResponse> response) {
    Control added =
        controls.create(
            ControlRequestMapper.toDraft(request.getFields()),
            ControlRequestMapper.toSignature(request.getSignature(), request));
    answer(response, CreateControlResponse.newBuilder().setControl(toProto(added)).build());
  }

  @Override
  @Blocking
  public void updateControl(
      UpdateControlRequest request, StreamObserver<UpdateControlResponse> response) {
    Control changed =
        controls.update(
            id(request.getId()),
            request.getRevision(),
            ControlRequestMapper.toDraft(request.getFields()),
            ControlRequestMapper.toSignature(request.getSignature(), request));
    answer(response, UpdateControlResponse.newBuilder().setControl(toProto(changed)).build());
  }

  @Override
  @Blocking
  public void listControlHistory(
      ListControlHistoryRequest request, StreamObserver<ListControlHistoryResponse> response) {
    answer(response, ControlProtoMapper.toHistory(register.history(id(request.getId()))));
  }

  private org.liaison.events.v1.Control toProto(Control control) {
    return ControlProtoMapper.toProto(control, jurisdictions::named);
  }

  private static UUID id(String id) {
    return Fields.known(id, ErrorCode.CONTROL_NOT_FOUND, "There is no control with the id ");
  }

  private static <T> void answer(StreamObserver<T> observer, T response) {
    observer.onNext(response);
    observer.onCompleted();
  }
}
