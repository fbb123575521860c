package org.liaison.documents.search.domain;

import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.liaison.documents.document.domain.Document;
import org.liaison.documents.document.domain.ListedText;

/**
 * Shows where found texts match, and why.
 *
 * <p>Words are marked where they have a stem of the query, so that marks and hits follow one rule.
 */
final class Highlights {

  /** Code points of each text; deeper matches are found, but not shown. */
  static final int LOOKED_AT = 100_000;

  private static final int MOST_REASONS = 20;

  private Highlights() {}

  /** At most three snippets of each text, in its order; none where only the title matches. */
  static Map<UUID, Shown> of(Collection<ListedText> found, PreparedQuery query) {
    Map<UUID, Shown> shown = new HashMap<>();
    for (ListedText listed : found) {
      Document document = listed.document();
      MatchFinder title = new MatchFinder(document.current().metadata().title(), query);
      MatchFinder text = new MatchFinder(listed.beginning(), query);
      shown.put(document.id(), shown(title, text));
    }
    return shown;
  }

  private static Shown shown(MatchFinder title, MatchFinder text) {
    List<Match> inText = text.matches();
    List<MatchReason> reasons =
        Stream.of(
                explain(title, title.matches(), MatchReason.Field.TITLE),
                explain(text, inText, MatchReason.Field.TEXT))
            .flatMap(Collection::stream)
            .limit(MOST_REASONS)
            .toList();
    return new Shown(Snippets.of(text.text(), inText), reasons);
  }

  /** One reason for a term and a way: the first place tells enough. */
  private static Collection<MatchReason> explain(
      MatchFinder finder, List<Match> matches, MatchReason.Field field) {
    Map<String, MatchReason> reasons = new LinkedHashMap<>();
    for (Match match : matches) {
      for (QueryTerm term : match.terms()) {
        reasons.putIfAbsent(
            term.typed() + '\0' + term.by(),
            new MatchReason(term.typed(), finder.written(match), term.by(), field));
      }
    }
    return reasons.values();
  }
}
