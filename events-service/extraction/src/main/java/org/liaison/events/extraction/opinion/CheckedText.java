package org.liaison.events.extraction.opinion;

import java.lang.Character.UnicodeScript;
import java.util.List;
import java.util.Optional;
import org.liaison.events.extraction.FoundDate;
import org.liaison.events.extraction.Passage;
import org.liaison.events.extraction.SourceText;
import org.liaison.events.extraction.Temporal;
import org.liaison.events.extraction.text.DocumentText;
import org.liaison.events.extraction.text.Sentence;

/** A text against which proposals are checked. */
final class CheckedText {

  private final SourceText source;
  private final DocumentText sentences;
  private final Anchoring anchoring;
  private final SupportedDates dates;

  CheckedText(SourceText source, List<Temporal> temporals) {
    this.source = source;
    this.sentences = DocumentText.of(source);
    this.anchoring = new Anchoring(source);
    this.dates = new SupportedDates(source, temporals);
  }

  SourceText source() {
    return source;
  }

  List<Passage> anchor(List<Quote> quotes) throws NotAddedException {
    return anchoring.anchor(quotes);
  }

  Optional<FoundDate> date(String proposed, List<Passage> evidence) {
    return dates.date(proposed, evidence);
  }

  /** Whether a name stands in the text, as whole words. */
  boolean names(String name) {
    String text = source.text();
    for (int at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + 1)) {
      if (!runsOn(text, at) && !runsOn(text, at + name.length())) {
        return true;
      }
    }
    return false;
  }

  /** The sentences in which passages lie. */
  List<Sentence> around(List<Passage> evidence) {
    return sentences.told().stream()
        .filter(sentence -> evidence.stream().anyMatch(passage -> touches(sentence, passage)))
        .toList();
  }

  /** UTF-16 index of a code point. */
  int index(int codePoint) {
    return sentences.codePoints().index(codePoint);
  }

  private boolean touches(Sentence sentence, Passage passage) {
    return sentence.start() < index(passage.end()) && index(passage.start()) < sentence.end();
  }

  /** Whether one word goes on over an index; Chinese has nothing between words. */
  private static boolean runsOn(String text, int index) {
    return index > 0
        && index < text.length()
        && isLetter(text.codePointBefore(index))
        && isLetter(text.codePointAt(index));
  }

  private static boolean isLetter(int character) {
    return Character.isLetterOrDigit(character) && UnicodeScript.of(character) != UnicodeScript.HAN;
  }
}
