package org.liaison.documents.search.domain;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.liaison.documents.document.domain.Document;
import org.liaison.documents.document.domain.Documents;

/**
 * Shows where found texts match, and why.
 *
 * <p>Words are marked where they have a stem of the query, so that marks and hits follow one rule.
 */
@ApplicationScoped
public class HighlightService {

  /** Deeper matches are found, but not shown. */
  private static final int LOOKED_AT = 100_000;

  private static final int MOST_REASONS = 20;

  private final Documents documents;

  public HighlightService(Documents documents) {
    this.documents = documents;
  }

  /** At most three snippets of each text, in its order; none where only the title matches. */
  Map<UUID, Shown> show(Map<UUID, Document> found, PreparedQuery query) {
    Map<UUID, MatchFinder> texts = new HashMap<>();
    documents
        .beginnings(found.keySet(), LOOKED_AT)
        .forEach((id, text) -> texts.put(id, new MatchFinder(text, query)));
    Map<UUID, MatchFinder> titles = new HashMap<>();
    found.forEach(
        (id, document) ->
            titles.put(id, new MatchFinder(document.current().metadata().title(), query)));
    Map<String, List<QueryTerm>> meant = meant(List.of(texts.values(), titles.values()), query);
    Map<UUID, Shown> shown = new HashMap<>();
    texts.forEach((id, text) -> shown.put(id, shown(titles.get(id), text, meant)));
    return shown;
  }

  /** The terms that look for each word that occurs and has a stem of the query. */
  private Map<String, List<QueryTerm>> meant(
      List<Collection<MatchFinder>> finders, PreparedQuery query) {
    WordStems stems = new WordStems();
    Map<String, List<QueryTerm>> meant = new HashMap<>();
    finders.stream()
        .flatMap(Collection::stream)
        .flatMap(finder -> finder.candidates().stream())
        .distinct()
        .forEach(
            word ->
                stems.of(word).map(query.stems()::get).ifPresent(terms -> meant.put(word, terms)));
    return meant;
  }

  private static Shown shown(
      MatchFinder title, MatchFinder text, Map<String, List<QueryTerm>> meant) {
    List<Match> inText = text.matches(meant);
    List<MatchReason> reasons =
        Stream.of(
                explain(title, title.matches(meant), MatchReason.Field.TITLE),
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
