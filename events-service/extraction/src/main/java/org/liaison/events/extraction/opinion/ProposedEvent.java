package org.liaison.events.extraction.opinion;

import java.util.List;
import java.util.Objects;

/**
 * An event as a model words it, unchecked. Its title is not asked for: a finding's title is the
 * passage itself, so that no words of the model's own reach the record.
 *
 * @param type an event type in lower case
 * @param mode what happened to the thing ("established"), or empty
 * @param factuality one of the factualities in lower case
 * @param date EDTF, or empty
 * @param actors who took part
 * @param place as written, or empty
 * @param mechanism the mechanism's name as written, or empty
 * @param confidence 0 to 1
 */
public record ProposedEvent(
    String type,
    String mode,
    String factuality,
    String date,
    List<Actor> actors,
    String place,
    String mechanism,
    double confidence,
    List<Quote> quotes) {

  public ProposedEvent {
    Objects.requireNonNull(type);
    Objects.requireNonNull(mode);
    Objects.requireNonNull(factuality);
    Objects.requireNonNull(date);
    Objects.requireNonNull(place);
    Objects.requireNonNull(mechanism);
    actors = List.copyOf(actors);
    quotes = List.copyOf(quotes);
  }

  /** Somebody who took part, named as written. */
  public record Actor(String name, String role) {

    public Actor {
      Objects.requireNonNull(name);
      Objects.requireNonNull(role);
    }
  }
}
