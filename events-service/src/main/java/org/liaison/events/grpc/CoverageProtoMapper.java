package org.liaison.events.grpc;

import java.util.List;
import org.liaison.events.control.ControlQueryService.Compared;
import org.liaison.events.control.ControlQueryService.Delays;
import org.liaison.events.control.domain.ControlComparison.Line;
import org.liaison.events.control.domain.ControlDelay;
import org.liaison.events.control.domain.Coverage;
import org.liaison.events.grpc.ControlProtoMapper.ControlNames;
import org.liaison.events.v1.CompareControlsResponse;
import org.liaison.events.v1.ComparedSubstance;
import org.liaison.events.v1.ControlCoverage;
import org.liaison.events.v1.ListControlDelaysResponse;

/** From comparisons and delays to the contract. */
final class CoverageProtoMapper {

  private final ControlNames names;

  CoverageProtoMapper(ControlNames names) {
    this.names = names;
  }

  CompareControlsResponse toProto(Compared compared) {
    return CompareControlsResponse.newBuilder()
        .setOf(ControlProtoMapper.toProto(compared.of()))
        .setWith(ControlProtoMapper.toProto(compared.with()))
        .addAllOnlyOf(lines(compared.comparison().onlyOf()))
        .addAllOnlyWith(lines(compared.comparison().onlyWith()))
        .addAllBoth(lines(compared.comparison().both()))
        .build();
  }

  ListControlDelaysResponse toProto(Delays delays) {
    return ListControlDelaysResponse.newBuilder()
        .setJurisdiction(ControlProtoMapper.toProto(delays.jurisdiction()))
        .addAllDelays(delays.delays().stream().map(this::delay).toList())
        .build();
  }

  private List<ComparedSubstance> lines(List<Line> lines) {
    return lines.stream().map(this::line).toList();
  }

  private ComparedSubstance line(Line line) {
    ComparedSubstance.Builder proto =
        ComparedSubstance.newBuilder()
            .setSubstance(line.substance().id())
            .setName(line.substance().name())
            .setNameZh(line.substance().nameZh())
            .setKind(ControlProtoMapper.toProto(line.substance().kind()))
            .setCertain(line.certain());
    line.of().map(this::coverage).ifPresent(proto::setOf);
    line.with().map(this::coverage).ifPresent(proto::setWith);
    return proto.build();
  }

  private org.liaison.events.v1.ControlDelay delay(ControlDelay delay) {
    org.liaison.events.v1.ControlDelay.Builder proto =
        org.liaison.events.v1.ControlDelay.newBuilder()
            .setSubstance(delay.substance().id())
            .setName(delay.substance().name())
            .setNameZh(delay.substance().nameZh())
            .setKind(ControlProtoMapper.toProto(delay.substance().kind()))
            .setInternational(coverage(delay.international()))
            .setOpen(delay.national().isEmpty());
    delay.national().map(this::coverage).ifPresent(proto::setNational);
    delay
        .days()
        .ifPresent(
            days -> {
              days.least().ifPresent(proto::setLeastDays);
              days.most().ifPresent(proto::setMostDays);
            });
    return proto.build();
  }

  private ControlCoverage coverage(Coverage coverage) {
    return ControlCoverage.newBuilder()
        .setControl(ControlProtoMapper.toProto(coverage.control(), names))
        .setByClass(coverage.byClass())
        .build();
  }
}
