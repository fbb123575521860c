package org.liaison.events.extraction.chinese.mention;

import java.util.List;
import org.liaison.events.extraction.Name;
import org.liaison.events.extraction.chinese.text.Span;

/**
 * A stretch of text refers to somebody.
 *
 * @param span the name itself
 * @param start where all that belongs to it begins, such as office and organisation
 * @param names whom; several for 双方, none if nobody knows
 * @param states ids of the states that they are or belong to
 * @param affiliation office and organisation as written, or empty
 * @param level level of the meetings that they hold, or empty
 */
public record Mention(
    Span span,
    int start,
    MentionKind kind,
    List<Name> names,
    List<String> states,
    String affiliation,
    String level) {

  public Mention {
    names = List.copyOf(names);
    states = List.copyOf(states);
  }

  public boolean is(MentionKind other) {
    return kind == other;
  }

  public int end() {
    return span.end();
  }

  public Mention at(Span newSpan) {
    return new Mention(newSpan, newSpan.start(), kind, names, states, affiliation, level);
  }

  public boolean isActing() {
    return kind != MentionKind.GROUP;
  }
}
