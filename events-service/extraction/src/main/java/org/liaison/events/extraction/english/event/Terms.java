package org.liaison.events.extraction.english.event;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.liaison.events.extraction.english.clause.Clause;
import org.liaison.events.extraction.english.reading.Reading;
import org.liaison.events.extraction.english.word.Inflection;
import org.liaison.events.extraction.text.PhraseTrie;
import org.liaison.events.extraction.text.Sentence;
import org.liaison.events.lexicon.Lexicon;
import org.liaison.events.lexicon.LexiconArea;
import org.liaison.events.lexicon.LexiconMechanism;

/** Finds areas of cooperation and mechanisms by the lexicon's words for them. */
public final class Terms {

  private final PhraseTrie<Set<String>> areas = new PhraseTrie<>();
  private final PhraseTrie<LexiconMechanism> mechanisms = new PhraseTrie<>();

  public Terms(Lexicon lexicon) {
    Map<String, Set<String>> byTerm = new LinkedHashMap<>();
    for (LexiconArea area : lexicon.areas()) {
      for (String term : area.terms()) {
        byTerm.computeIfAbsent(term, key -> new LinkedHashSet<>()).add(area.id());
      }
    }
    byTerm.forEach(
        (term, ids) -> {
          areas.add(term, ids);
          areas.add(Inflection.plural(term), ids);
        });
    for (LexiconMechanism mechanism : lexicon.mechanisms()) {
      mechanisms.add(mechanism.name(), mechanism);
      mechanisms.addAll(mechanism.aliases(), mechanism);
    }
  }

  /** A mechanism named by the tokens {@code [from, to)}. */
  record Named(int from, int to, LexiconMechanism mechanism) {}

  List<Named> mechanisms(Sentence sentence) {
    List<Named> found = new ArrayList<>();
    for (int i = 0; i < sentence.size(); i++) {
      Optional<PhraseTrie.Match<LexiconMechanism>> match = mechanisms.longest(sentence, i);
      if (match.isPresent()) {
        found.add(new Named(match.get().from(), match.get().to(), match.get().value()));
        i = match.get().to() - 1;
      }
    }
    return found;
  }

  /** Id of the mechanism that a sentence names last. */
  public Optional<String> lastMechanism(Sentence sentence) {
    List<Named> named = mechanisms(sentence);
    return named.isEmpty()
        ? Optional.empty()
        : Optional.of(named.get(named.size() - 1).mechanism().id());
  }

  /** Areas that a clause speaks of; those of the whole sentence if it names none. */
  Set<String> areas(Reading reading, Clause clause) {
    Set<String> inClause = new LinkedHashSet<>();
    Set<String> inSentence = new LinkedHashSet<>();
    Sentence sentence = reading.sentence();
    for (int i = 0; i < sentence.size(); i++) {
      Optional<PhraseTrie.Match<Set<String>>> match = areas.longest(sentence, i);
      if (match.isPresent()) {
        inSentence.addAll(match.get().value());
        if (reading.clauses().of(i).number() == clause.number()) {
          inClause.addAll(match.get().value());
        }
      }
    }
    return inClause.isEmpty() ? inSentence : inClause;
  }

  /**
   * Areas that the tokens {@code [from, to)} speak of; those of the whole sentence if they name
   * none.
   */
  public Set<String> areas(Sentence sentence, int from, int to) {
    Set<String> inside = within(sentence, from, to);
    return inside.isEmpty() ? within(sentence, 0, sentence.size()) : inside;
  }

  private Set<String> within(Sentence sentence, int from, int to) {
    Set<String> found = new LinkedHashSet<>();
    for (int i = from; i < to; i++) {
      areas.longest(sentence, i).ifPresent(match -> found.addAll(match.value()));
    }
    return found;
  }
}
