package org.liaison.documents.search.domain;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** Adds to what was typed what means the same. */
final class QueryWidening {

  private static final int LONGEST = 7;

  private final AliasList aliases;

  QueryWidening(AliasList aliases) {
    this.aliases = aliases;
  }

  /** The expression with every form that the list has for its terms. */
  QueryExpression widen(QueryExpression expression) {
    return new QueryExpression(expression.alternatives().stream().map(this::widen).toList());
  }

  private List<QueryPart> widen(List<QueryPart> parts) {
    List<QueryPart> widened = new ArrayList<>();
    int at = 0;
    while (at < parts.size()) {
      int length = longestAt(parts, at);
      if (length > 0) {
        widened.add(widened(parts.subList(at, at + length)));
      } else {
        widened.addAll(segments(parts.get(at)));
      }
      at += Math.max(1, length);
    }
    return widened;
  }

  /** How many parts from here on are one form: "money laundering" is two words and one form. */
  private int longestAt(List<QueryPart> parts, int from) {
    for (int to = Math.min(parts.size(), from + LONGEST); to > from; to--) {
      List<QueryPart> some = parts.subList(from, to);
      boolean plain = some.stream().allMatch(part -> isWidened(part.term()));
      if (plain && aliases.has(key(some))) {
        return to - from;
      }
    }
    return 0;
  }

  private static boolean isWidened(QueryTerm term) {
    return !term.excluded() && term.isPlain();
  }

  private static String key(List<QueryPart> parts) {
    return AliasList.key(typed(parts));
  }

  private static String typed(List<QueryPart> parts) {
    return parts.stream().map(part -> part.term().typed()).collect(Collectors.joining(" "));
  }

  private QueryPart widened(List<QueryPart> parts) {
    List<List<QueryTerm>> anyOf = new ArrayList<>();
    anyOf.add(parts.stream().map(QueryPart::term).toList());
    aliases
        .of(key(parts))
        .forEach(form -> anyOf.add(List.of(QueryExpression.alias(typed(parts), form))));
    return new QueryPart(anyOf, aliases.linesOf(key(parts)));
  }

  /**
   * A run of Chinese in which forms stand is looked for as those forms, since what has the run has
   * them all; one that was quoted stays whole.
   */
  private List<QueryPart> segments(QueryPart part) {
    QueryTerm term = part.term();
    if (!isWidened(term) || term.phrase() || term.hanRuns().isEmpty()) {
      return List.of(part);
    }
    List<String> segments = cut(term.hanRuns().get(0));
    if (segments.size() < 2 || segments.stream().anyMatch(segment -> segment.length() < 2)) {
      return List.of(part);
    }
    return segments.stream().map(QueryWidening::run).map(this::alone).toList();
  }

  private QueryPart alone(QueryTerm term) {
    QueryPart part = QueryPart.of(term);
    return aliases.has(AliasList.key(term.typed())) ? widened(List.of(part)) : part;
  }

  private static QueryTerm run(String han) {
    return new QueryTerm(han, "", List.of(han), false, false, false);
  }

  private List<String> cut(String run) {
    List<String> segments = new ArrayList<>();
    StringBuilder other = new StringBuilder();
    int at = 0;
    while (at < run.length()) {
      int length = aliases.longestAt(run, at);
      if (length == 0) {
        other.append(run.charAt(at++));
        continue;
      }
      flush(segments, other);
      segments.add(run.substring(at, at + length));
      at += length;
    }
    flush(segments, other);
    return segments;
  }

  private static void flush(List<String> segments, StringBuilder other) {
    if (!other.isEmpty()) {
      segments.add(other.toString());
      other.setLength(0);
    }
  }
}
