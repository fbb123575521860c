package org.liaison.events.book.persistence;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.Optional;
import org.liaison.events.edtf.Edtf;
import org.liaison.events.extraction.FoundDate;
import org.liaison.events.record.domain.EventDate;
import org.liaison.events.vocabulary.DateBasis;

/** How notices, cases and the steps on them are kept as JSON. */
public final class BookJson {

  private static final ObjectMapper JSON =
      new ObjectMapper().disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES);

  private BookJson() {}

  /** As it is kept; of plain records only. */
  public static String write(Object body) {
    try {
      return JSON.writeValueAsString(body);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("a body is made of plain records", e);
    }
  }

  /** What was kept. */
  public static <T> T read(String json, TypeReference<T> type) {
    try {
      return JSON.readValue(json, type);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("a body is not what was written", e);
    }
  }

  /** A date as persons wrote it. */
  public static EventDate date(String edtf) {
    return EventDate.of(new FoundDate(Edtf.parse(edtf), DateBasis.STATED));
  }

  /** A date that may be missing; then it is null in JSON. */
  public static Optional<EventDate> optionalDate(String edtf) {
    return Optional.ofNullable(edtf).map(BookJson::date);
  }
}
