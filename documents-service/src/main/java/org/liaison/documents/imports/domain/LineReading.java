package org.liaison.documents.imports.domain;

import java.util.Optional;
import org.liaison.documents.document.domain.Reading;

/**
 * A line as it was read.
 *
 * @param reading nothing if the line is blank or was refused
 */
record LineReading(String name, Optional<Reading> reading, Optional<Refusal> refusal) {

  static LineReading of(ImportLine line, Reading reading) {
    Optional<Refusal> refusal = reading.refusal().map(Refusal::of);
    return new LineReading(
        line.name(), refusal.isEmpty() ? Optional.of(reading) : Optional.empty(), refusal);
  }

  static LineReading without(ImportLine line) {
    return new LineReading(
        line.name(),
        Optional.empty(),
        line instanceof ImportLine.Refused refused
            ? Optional.of(refused.refusal())
            : Optional.empty());
  }
}
