package org.liaison.events.extraction.english.reading;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.liaison.events.extraction.english.claim.Attribution;
import org.liaison.events.extraction.english.clause.Clauses;
import org.liaison.events.extraction.english.mention.Mention;
import org.liaison.events.extraction.text.Sentence;
import org.liaison.events.extraction.time.TimeExpression;

/**
 * A sentence with all that was recognised in it before events are looked for.
 *
 * @param number position among the told sentences
 * @param before the sentences right before it, the nearest first
 * @param published day of publication; null if it is not known
 */
public record Reading(
    int number,
    Sentence sentence,
    List<Mention> mentions,
    List<TimeExpression> times,
    List<Attribution> attributions,
    Clauses clauses,
    List<Sentence> before,
    LocalDate published) {

  public Reading {
    mentions = List.copyOf(mentions);
    times = List.copyOf(times);
    attributions = List.copyOf(attributions);
    before = List.copyOf(before);
  }

  /** Whether a time of the clause of a token lies after publication. */
  public boolean looksAhead(int token) {
    return published != null
        && times.stream()
            .filter(time -> clauses.same(time.from(), token))
            .map(time -> time.date().edtf().earliest())
            .anyMatch(day -> day.filter(published::isBefore).isPresent());
  }

  public Optional<TimeExpression> timeAt(int token) {
    for (TimeExpression time : times) {
      if (token >= time.from() && token < time.to()) {
        return Optional.of(time);
      }
    }
    return Optional.empty();
  }

  public Optional<Mention> mentionAt(int token) {
    for (Mention mention : mentions) {
      if (token >= mention.from() && token < mention.to()) {
        return Optional.of(mention);
      }
    }
    return Optional.empty();
  }
}
