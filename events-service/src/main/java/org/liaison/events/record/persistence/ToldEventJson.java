package org.liaison.events.record.persistence;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.List;
import java.util.Optional;
import org.liaison.events.edtf.Edtf;
import org.liaison.events.extraction.FoundDate;
import org.liaison.events.record.domain.EventDate;
import org.liaison.events.record.domain.Participant;
import org.liaison.events.record.domain.ToldEvent;
import org.liaison.events.vocabulary.DateBasis;
import org.liaison.events.vocabulary.EventType;
import org.liaison.events.vocabulary.Factuality;

/**
 * What is said of an event as JSON: a date as EDTF with its basis, since its bounds follow from it.
 */
public record ToldEventJson(
    EventType type,
    String mode,
    String level,
    String title,
    String edtf,
    DateBasis basis,
    List<Participant> participants,
    String place,
    String mechanism,
    List<String> areas,
    Factuality factuality) {

  private static final ObjectMapper JSON =
      new ObjectMapper().disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES);

  public ToldEventJson {
    participants = List.copyOf(participants);
    areas = List.copyOf(areas);
  }

  /** As it is kept. */
  public static ToldEventJson of(ToldEvent event) {
    return new ToldEventJson(
        event.type(),
        event.mode(),
        event.level(),
        event.title(),
        event.date().map(EventDate::edtf).orElse(null),
        event.date().map(EventDate::basis).orElse(null),
        event.participants(),
        event.place(),
        event.mechanism(),
        event.areas(),
        event.factuality());
  }

  /** What was kept. */
  public ToldEvent toDomain() {
    return new ToldEvent(
        type,
        mode,
        level,
        title,
        Optional.ofNullable(edtf).map(date -> EventDate.of(new FoundDate(Edtf.parse(date), basis))),
        participants,
        place,
        mechanism,
        areas,
        factuality);
  }

  static String write(ToldEvent event) {
    try {
      return JSON.writeValueAsString(of(event));
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("what is told of an event is a plain record", e);
    }
  }

  static ToldEvent read(String json) {
    try {
      return JSON.readValue(json, ToldEventJson.class).toDomain();
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("what was told of an event is not what was written", e);
    }
  }
}
