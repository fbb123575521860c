package org.liaison.events.subscription.domain;

import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.Optional;

/**
 * When notifications are sent.
 *
 * @param digestAt the time of the day at which all of a day are sent as one; empty: each at once
 * @param quietFrom when the hours begin in which nothing is sent; empty if there are none
 * @param quietTo when they end; given with {@code quietFrom}, and may lie on the next day
 */
public record Timing(
    ZoneId zone,
    Optional<LocalTime> digestAt,
    Optional<LocalTime> quietFrom,
    Optional<LocalTime> quietTo) {

  public Timing {
    if (quietFrom.isPresent() != quietTo.isPresent()) {
      throw new IllegalArgumentException("quiet hours begin and end");
    }
  }

  /** The first moment, not before this one, at which a notification may be sent. */
  public Instant next(Instant now) {
    ZonedDateTime local = now.atZone(zone);
    if (digestAt.isPresent()) {
      ZonedDateTime today = local.with(digestAt.get());
      return (today.isBefore(local) ? local.plusDays(1).with(digestAt.get()) : today).toInstant();
    }
    return isQuiet(local.toLocalTime()) ? quietEnd(local).toInstant() : now;
  }

  private boolean isQuiet(LocalTime time) {
    if (quietFrom.isEmpty() || quietFrom.equals(quietTo)) {
      return false;
    }
    boolean begun = !time.isBefore(quietFrom.get());
    boolean over = !time.isBefore(quietTo.orElseThrow());
    return quietFrom.get().isBefore(quietTo.get()) ? begun && !over : begun || !over;
  }

  private ZonedDateTime quietEnd(ZonedDateTime local) {
    ZonedDateTime end = local.with(quietTo.orElseThrow());
    return end.isAfter(local) ? end : local.plusDays(1).with(quietTo.get());
  }
}
