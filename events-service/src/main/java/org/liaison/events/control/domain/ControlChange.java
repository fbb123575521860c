package org.liaison.events.control.domain;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * A change of an entry, which is kept for ever.
 *
 * @param id UUIDv7
 * @param revision the one that it made
 * @param by who; {@link #SEED} for what comes with the service
 * @param reason may be empty
 */
public record ControlChange(
    UUID id,
    UUID control,
    long revision,
    String by,
    String reason,
    Instant at,
    List<FieldChange> fields) {

  /** Who changes entries that come with the service. */
  public static final String SEED = "seed";

  public ControlChange {
    fields = List.copyOf(fields);
  }
}
