package org.liaison.gateway.control;

import java.util.List;
import org.liaison.events.v1.CompareControlsResponse;
import org.liaison.events.v1.ComparedSubstance;
import org.liaison.events.v1.Control;
import org.liaison.events.v1.ControlChange;
import org.liaison.events.v1.ControlCoverage;
import org.liaison.events.v1.ControlDelay;
import org.liaison.events.v1.ListControlDelaysResponse;
import org.liaison.events.v1.ListControlHistoryResponse;
import org.liaison.events.v1.ListControlsResponse;
import org.liaison.gateway.event.PartsProtoMapper;
import org.liaison.gateway.problem.FieldNames;
import org.liaison.gateway.vocabulary.Proto;

/** Maps the control register from the contract to REST. */
public final class ControlProtoMapper {

  private ControlProtoMapper() {}

  static ControlPageResponse toResponse(ListControlsResponse page, int size) {
    return new ControlPageResponse(
        page.getControlsList().stream().map(ControlProtoMapper::toResponse).toList(),
        Proto.orNull(page.getNextPageToken()),
        size);
  }

  /** A control as REST shows it. */
  public static ControlResponse toResponse(Control control) {
    return new ControlResponse(
        control.getId(),
        PartsProtoMapper.actor(control.getJurisdiction()),
        control.getSubstance(),
        control.getName(),
        Proto.orNull(control.getNameZh()),
        Proto.orNull(control.getCas()),
        Proto.orNull(control.getSubstanceClass()),
        ControlWords.KINDS.word(control.getKind()),
        control.getSchedule(),
        PartsProtoMapper.date(control.getAnnounced()),
        PartsProtoMapper.date(control.getEffective()),
        PartsProtoMapper.date(control.getEnded()),
        Proto.orNull(control.getBasis()),
        control.getSource(),
        ControlWords.CHECKS.word(control.getSourceChecked()),
        Proto.orNull(control.getEventId()),
        control.getOrigin(),
        control.hasCertain() ? control.getCertain() : null,
        control.getRevision(),
        Proto.instant(control.hasUpdatedAt(), control.getUpdatedAt()));
  }

  static ComparisonResponse toResponse(CompareControlsResponse compared, String on) {
    return new ComparisonResponse(
        PartsProtoMapper.actor(compared.getOf()),
        PartsProtoMapper.actor(compared.getWith()),
        on,
        substances(compared.getOnlyOfList()),
        substances(compared.getOnlyWithList()),
        substances(compared.getBothList()));
  }

  static DelaysResponse toResponse(ListControlDelaysResponse delays) {
    return new DelaysResponse(
        PartsProtoMapper.actor(delays.getJurisdiction()),
        delays.getDelaysList().stream().map(ControlProtoMapper::toResponse).toList());
  }

  static ControlHistoryResponse toResponse(ListControlHistoryResponse history) {
    return new ControlHistoryResponse(
        history.getChangesList().stream().map(ControlProtoMapper::toResponse).toList());
  }

  private static List<ComparedSubstanceResponse> substances(List<ComparedSubstance> substances) {
    return substances.stream()
        .map(
            compared ->
                new ComparedSubstanceResponse(
                    compared.getSubstance(),
                    compared.getName(),
                    Proto.orNull(compared.getNameZh()),
                    ControlWords.KINDS.word(compared.getKind()),
                    compared.hasOf() ? coverage(compared.getOf()) : null,
                    compared.hasWith() ? coverage(compared.getWith()) : null,
                    compared.getCertain()))
        .toList();
  }

  private static DelayResponse toResponse(ControlDelay delay) {
    return new DelayResponse(
        delay.getSubstance(),
        delay.getName(),
        Proto.orNull(delay.getNameZh()),
        ControlWords.KINDS.word(delay.getKind()),
        coverage(delay.getInternational()),
        delay.hasNational() ? coverage(delay.getNational()) : null,
        delay.hasLeastDays() ? delay.getLeastDays() : null,
        delay.hasMostDays() ? delay.getMostDays() : null,
        delay.getOpen());
  }

  private static CoverageResponse coverage(ControlCoverage coverage) {
    Control control = coverage.getControl();
    return new CoverageResponse(
        control.getId(),
        control.getSubstance(),
        coverage.getByClass(),
        control.getSchedule(),
        PartsProtoMapper.date(control.getEffective()));
  }

  private static ControlChangeResponse toResponse(ControlChange change) {
    return new ControlChangeResponse(
        change.getId(),
        change.getRevision(),
        change.getBy(),
        Proto.orNull(change.getReason()),
        Proto.instant(change.hasAt(), change.getAt()),
        change.getFieldsList().stream()
            .map(
                field ->
                    new ControlChangeResponse.Field(
                        FieldNames.toRest(field.getField()),
                        Proto.orNull(field.getBefore()),
                        Proto.orNull(field.getAfter())))
            .toList());
  }
}
