package org.liaison.gateway.event;

import org.liaison.events.v1.DateBasis;
import org.liaison.events.v1.EventField;
import org.liaison.events.v1.EventType;
import org.liaison.events.v1.Factuality;
import org.liaison.events.v1.ReviewStatus;
import org.liaison.gateway.vocabulary.Vocabulary;

/** The words of JSON for the enums of events-service. */
public final class EventWords {

  /** Event types. */
  public static final Vocabulary<EventType> TYPES = Vocabulary.of(EventType.class);

  /** Fields of an event. */
  public static final Vocabulary<EventField> FIELDS = Vocabulary.of(EventField.class);

  /** How sure a source is. */
  public static final Vocabulary<Factuality> FACTUALITIES = Vocabulary.of(Factuality.class);

  /** Where an event stands in the review. */
  public static final Vocabulary<ReviewStatus> STATUSES = Vocabulary.of(ReviewStatus.class);

  /** Where a date comes from. */
  public static final Vocabulary<DateBasis> BASES = Vocabulary.of(DateBasis.class);

  private EventWords() {}
}
