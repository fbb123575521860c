package org.liaison.events.extraction.opinion;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.liaison.events.extraction.Passage;
import org.liaison.events.extraction.chinese.event.AreaFinder;
import org.liaison.events.extraction.chinese.text.SimplifiedScript;
import org.liaison.events.extraction.english.event.Terms;
import org.liaison.events.extraction.text.Sentence;
import org.liaison.events.lexicon.Lexicon;

/** The areas of cooperation of passages, by the lexicon's terms: a model is not asked for them. */
final class FieldAreas {

  private final Terms english;
  private final AreaFinder chinese;

  FieldAreas(Lexicon lexicon) {
    this.english = new Terms(lexicon);
    this.chinese = new AreaFinder(lexicon);
  }

  Set<String> of(CheckedText text, List<Passage> evidence) {
    Set<String> areas = new HashSet<>();
    if (text.source().language().toLowerCase(Locale.ROOT).startsWith("zh")) {
      String plain = SimplifiedScript.of(text.source().text());
      evidence.forEach(
          passage ->
              areas.addAll(
                  chinese.in(plain, text.index(passage.start()), text.index(passage.end()))));
    } else {
      for (Sentence sentence : text.around(evidence)) {
        areas.addAll(english.areas(sentence, 0, sentence.size()));
      }
    }
    return areas;
  }
}
