package org.liaison.events.control.domain;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.liaison.events.edtf.Edtf;
import org.liaison.events.extraction.FoundDate;
import org.liaison.events.record.domain.EventDate;
import org.liaison.events.vocabulary.DateBasis;

/** Controls that tests of the domain talk about. */
final class Entries {

  static final Substance CARFENTANIL = substance("carfentanil", "fentanyl-class");
  static final Substance FENTANYLS =
      new Substance("fentanyl-class", "Fentanyls", "", "", ControlKind.CLASS, "");

  private Entries() {}

  static Substance substance(String id, String substanceClass) {
    return new Substance(id, id, "", "", ControlKind.SUBSTANCE, substanceClass);
  }

  /**
   * A control.
   *
   * @param effective EDTF, or empty if it is not known
   * @param ended EDTF, or empty if it goes on
   */
  static Control control(Substance substance, String effective, String ended) {
    ControlEntry entry =
        new ControlEntry(
            "somewhere",
            substance,
            "List I",
            Optional.empty(),
            date(effective),
            date(ended),
            "",
            "Gazette",
            SourceCheck.UNCHECKED,
            Optional.empty());
    UUID id = UUID.nameUUIDFromBytes(entry.toString().getBytes(StandardCharsets.UTF_8));
    return new Control(id, entry, ControlOrigin.BY_HAND, true, 1, Instant.EPOCH);
  }

  static Control since(Substance substance, String effective) {
    return control(substance, effective, "");
  }

  static Optional<EventDate> date(String edtf) {
    return edtf.isEmpty()
        ? Optional.empty()
        : Optional.of(EventDate.of(new FoundDate(Edtf.parse(edtf), DateBasis.STATED)));
  }
}
