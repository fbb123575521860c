package org.liaison.events.extraction.english.mention;

import java.util.List;
import org.liaison.events.extraction.Name;

/**
 * The tokens {@code [from, to)} refer to somebody.
 *
 * @param until token after all that belongs to it, such as ", director of the Center"
 * @param names whom; several for "the two sides", none if nobody knows
 * @param states ids of the states that they are or belong to
 * @param affiliation office and organisation as written, or empty
 * @param level level of the meetings that they hold, or empty
 * @param locative whether it tells where rather than who ("in China")
 */
public record Mention(
    int from,
    int to,
    int until,
    MentionKind kind,
    List<Name> names,
    List<String> states,
    String affiliation,
    String level,
    boolean locative) {

  public Mention {
    names = List.copyOf(names);
    states = List.copyOf(states);
  }

  public boolean is(MentionKind other) {
    return kind == other;
  }

  /** Whether it tells who acts, not where or of what kind something is. */
  public boolean isActing() {
    return !locative && kind != MentionKind.ADJECTIVE && kind != MentionKind.GROUP;
  }

  /** The same somebody, meant elsewhere in the text. */
  Mention at(int newFrom, int newTo) {
    return new Mention(newFrom, newTo, newTo, kind, names, states, affiliation, level, false);
  }

  /** Takes in what stands before, with the states that it names if none are known yet. */
  Mention startingAt(int newFrom, List<String> newStates) {
    List<String> all = states.isEmpty() ? newStates : states;
    return new Mention(newFrom, to, until, kind, names, all, affiliation, level, locative);
  }

  /** Whether there is more than one of them. */
  public boolean isPlural() {
    return kind == MentionKind.PAIR || kind == MentionKind.GROUP || names.size() > 1;
  }
}
