package org.liaison.documents.search.domain;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.liaison.documents.document.domain.Documents;

/**
 * Shows where found texts match.
 *
 * <p>Words are marked where the database gives them a stem of the query, so that marks and hits
 * follow one rule; it is asked once, for the words of all texts that could be meant.
 */
@ApplicationScoped
public class HighlightService {

  /** Deeper matches are found, but not shown. */
  private static final int LOOKED_AT = 100_000;

  private final Documents documents;
  private final DocumentIndex index;

  public HighlightService(Documents documents, DocumentIndex index) {
    this.documents = documents;
    this.index = index;
  }

  /**
   * At most three snippets of each text, in the order of the text; none where only the title
   * matches.
   */
  Map<UUID, List<Highlight>> highlight(
      Collection<UUID> ids, Set<String> stems, List<String> hanRuns) {
    Map<UUID, MatchFinder> finders = new HashMap<>();
    documents
        .beginnings(ids, LOOKED_AT)
        .forEach((id, text) -> finders.put(id, new MatchFinder(text, stems, hanRuns)));
    Set<String> words =
        finders.values().stream()
            .flatMap(finder -> finder.candidates().stream())
            .collect(Collectors.toSet());
    Set<String> meant = words.isEmpty() ? Set.of() : index.withStem(words, stems);
    Map<UUID, List<Highlight>> highlights = new HashMap<>();
    finders.forEach(
        (id, finder) -> highlights.put(id, Snippets.of(finder.text(), finder.matches(meant))));
    return highlights;
  }
}
