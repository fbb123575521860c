package org.liaison.gateway.export;

import java.util.stream.Stream;
import org.liaison.gateway.control.ControlResponse;
import org.liaison.gateway.reference.InstrumentResponse;
import org.liaison.gateway.reference.MechanismResponse;

/** The columns of the tables of controls, mechanisms and instruments. */
final class RegisterColumns {

  private RegisterColumns() {}

  static Stream<Column<ControlResponse>> controls() {
    return Stream.of(
            Stream.<Column<ControlResponse>>of(new Column<>("id", ControlResponse::id)),
            Column.actor("jurisdiction", "jurisdiction_id", ControlResponse::jurisdiction),
            Stream.<Column<ControlResponse>>of(
                new Column<>("substance", ControlResponse::substance),
                new Column<>("name", ControlResponse::name),
                new Column<>("name_zh", ControlResponse::nameZh),
                new Column<>("cas", ControlResponse::cas),
                new Column<>("substance_class", ControlResponse::substanceClass),
                new Column<>("kind", ControlResponse::kind),
                new Column<>("schedule", ControlResponse::schedule)),
            Column.dates("announced", ControlResponse::announced),
            Column.dates("effective", ControlResponse::effective),
            Column.dates("ended", ControlResponse::ended),
            Stream.<Column<ControlResponse>>of(
                new Column<>("basis", ControlResponse::basis),
                new Column<>("source", ControlResponse::source),
                new Column<>("source_checked", ControlResponse::sourceChecked),
                new Column<>("event", ControlResponse::eventId),
                new Column<>("origin", ControlResponse::origin),
                new Column<>("certain", ControlResponse::certain),
                new Column<>("revision", ControlResponse::revision),
                new Column<>("updated_at", ControlResponse::updatedAt)))
        .flatMap(columns -> columns);
  }

  static Stream<Column<MechanismResponse>> mechanisms() {
    return Stream.of(
        new Column<>("id", MechanismResponse::id),
        new Column<>("name", MechanismResponse::name),
        new Column<>("name_zh", MechanismResponse::nameZh),
        new Column<>("kind", MechanismResponse::kind),
        new Column<>("parties", mechanism -> Column.list(mechanism.parties().stream())),
        new Column<>("status", MechanismResponse::status),
        new Column<>("status_event", MechanismResponse::statusEventId),
        new Column<>("established", MechanismResponse::established),
        new Column<>("last_met", MechanismResponse::lastMet),
        new Column<>("events", MechanismResponse::events),
        new Column<>("instrument", MechanismResponse::instrument),
        new Column<>("sessions", MechanismResponse::sessions),
        new Column<>("rhythm", MechanismResponse::rhythm),
        new Column<>("rhythm_agreed", MechanismResponse::rhythmAgreed),
        new Column<>("next_session", MechanismResponse::nextSession),
        new Column<>("next_session_event", MechanismResponse::nextSessionEventId),
        new Column<>("expected_by", MechanismResponse::expectedBy),
        new Column<>("overdue", MechanismResponse::overdue));
  }

  static Stream<Column<InstrumentResponse>> instruments() {
    return Stream.of(
        new Column<>("id", InstrumentResponse::id),
        new Column<>("name", InstrumentResponse::name),
        new Column<>("name_zh", InstrumentResponse::nameZh),
        new Column<>("kind", InstrumentResponse::kind),
        new Column<>("parties", instrument -> Column.list(instrument.parties().stream())),
        new Column<>("signed", InstrumentResponse::signed),
        new Column<>("in_force", InstrumentResponse::inForce),
        new Column<>("wikidata", InstrumentResponse::wikidata),
        new Column<>("mechanisms", instrument -> Column.list(instrument.mechanisms().stream())));
  }
}
