package org.liaison.gateway.event;

import org.liaison.events.v1.DateBasis;
import org.liaison.events.v1.EventType;
import org.liaison.events.v1.Factuality;
import org.liaison.events.v1.ReviewStatus;
import org.liaison.gateway.vocabulary.Vocabulary;

/** The words of JSON for the enums of events-service. */
public final class EventWords {

  /** Event types. */
  public static final Vocabulary<EventType> TYPES = Vocabulary.of(EventType.class);

  static final Vocabulary<Factuality> FACTUALITIES = Vocabulary.of(Factuality.class);
  static final Vocabulary<ReviewStatus> STATUSES = Vocabulary.of(ReviewStatus.class);
  static final Vocabulary<DateBasis> BASES = Vocabulary.of(DateBasis.class);

  private EventWords() {}
}
