package org.liaison.events.extraction.chinese.mention;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.liaison.events.extraction.chinese.text.CharacterTrie.Match;
import org.liaison.events.extraction.chinese.text.ChineseSentence;
import org.liaison.events.extraction.chinese.text.ChineseText;
import org.liaison.events.lexicon.LexiconActor;

/** Tells which two states a text is mostly about. */
final class MainStates {

  private final ChineseNames names;
  private final StateSigns signs;

  MainStates(ChineseNames names, StateSigns signs) {
    this.names = names;
    this.signs = signs;
  }

  /** The two states that are told most often. */
  List<String> of(ChineseText text) {
    Map<String, Integer> counts = new HashMap<>();
    for (ChineseSentence sentence : text.told()) {
      int i = sentence.start();
      while (i < sentence.end()) {
        Optional<Match<LexiconActor>> actor = names.actor(sentence.text(), i, sentence.end());
        Optional<Mention> sides = actor.isPresent() ? Optional.empty() : signs.at(sentence, i);
        actor
            .map(match -> match.value().state())
            .filter(state -> !state.isEmpty())
            .ifPresent(state -> counts.merge(state, 1, Integer::sum));
        sides.ifPresent(
            mention -> mention.states().forEach(id -> counts.merge(id, 2, Integer::sum)));
        i = actor.map(Match::to).or(() -> sides.map(Mention::end)).orElse(i + 1);
      }
    }
    return counts.entrySet().stream()
        .sorted(
            Map.Entry.<String, Integer>comparingByValue()
                .reversed()
                .thenComparing(Map.Entry.comparingByKey()))
        .limit(2)
        .map(Map.Entry::getKey)
        .toList();
  }
}
