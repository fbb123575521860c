package org.liaison.events.control;

import com.fasterxml.uuid.Generators;
import com.fasterxml.uuid.impl.NameBasedGenerator;
import java.util.UUID;
import org.liaison.events.control.domain.ControlEntry;
import org.liaison.events.record.domain.EventDate;

/** The id of a seed (UUIDv5): the same in every replica and every database. */
final class SeedId {

  private static final NameBasedGenerator IDS =
      Generators.nameBasedGenerator(UUID.fromString("6b1d7c1e-2f0a-4c56-9d0e-5a3c8f7be214"));

  private SeedId() {}

  static UUID of(ControlEntry entry) {
    return IDS.generate(
        String.join(
            "\n",
            entry.jurisdiction(),
            entry.substance().id(),
            entry.schedule(),
            entry.effective().map(EventDate::edtf).orElse("")));
  }
}
