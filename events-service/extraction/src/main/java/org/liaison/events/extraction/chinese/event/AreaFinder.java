package org.liaison.events.extraction.chinese.event;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.liaison.events.extraction.chinese.text.CharacterTrie;
import org.liaison.events.extraction.chinese.text.CharacterTrie.Match;
import org.liaison.events.lexicon.Lexicon;
import org.liaison.events.lexicon.LexiconArea;

/** Tells the areas of cooperation that a stretch of text speaks of. */
public final class AreaFinder {

  private final CharacterTrie<List<String>> terms = new CharacterTrie<>();

  public AreaFinder(Lexicon lexicon) {
    for (LexiconArea area : lexicon.areas()) {
      area.terms().forEach(term -> add(term, area.id()));
      add(area.labelZh(), area.id());
    }
  }

  private void add(String term, String area) {
    terms
        .longest(term, 0, term.length())
        .filter(match -> match.to() == term.length())
        .ifPresentOrElse(match -> match.value().add(area), () -> terms.add(term, listOf(area)));
  }

  private static List<String> listOf(String area) {
    List<String> areas = new java.util.ArrayList<>();
    areas.add(area);
    return areas;
  }

  public Set<String> in(String text, int from, int to) {
    Set<String> areas = new LinkedHashSet<>();
    int i = from;
    while (i < to) {
      Optional<Match<List<String>>> match = terms.longest(text, i, to);
      match.ifPresent(found -> areas.addAll(found.value()));
      i = match.map(Match::to).orElse(i + 1);
    }
    return areas;
  }
}
