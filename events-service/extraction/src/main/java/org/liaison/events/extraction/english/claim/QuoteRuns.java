package org.liaison.events.extraction.english.claim;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Set;
import org.liaison.events.extraction.english.reading.Reading;
import org.liaison.events.extraction.text.Sentence;

/** Follows quotation marks over the sentences of a paragraph. */
final class QuoteRuns {

  private static final int SHORTEST = 5;
  private static final Set<String> MARKS =
      Set.of("\"", "\u201c", "\u201d", "\u201e", "\u00ab", "\u00bb");

  /**
   * How a sentence stands to the quotations of its paragraph.
   *
   * @param words words in all
   * @param quoted those between marks
   * @param goesOn whether it begins within a quotation that an earlier sentence opened
   * @param stays whether its last quotation ends in a later sentence
   * @param within the tokens between marks
   */
  record Part(int words, int quoted, boolean goesOn, boolean stays, BitSet within) {

    /** Whether a token stands in a quotation of some length. */
    boolean isQuoted(int token) {
      return quoted >= SHORTEST && within.get(token);
    }

    /** Whether it is speech and next to nothing else. */
    boolean isSpeech() {
      return quoted >= 2 && quoted * 10 >= words * 7;
    }
  }

  private QuoteRuns() {}

  static List<Part> of(List<Reading> paragraph) {
    List<Part> parts = new ArrayList<>();
    boolean open = false;
    for (Reading reading : paragraph) {
      Part part = part(reading.sentence(), open);
      open = part.stays;
      parts.add(part);
    }
    return List.copyOf(parts);
  }

  private static Part part(Sentence sentence, boolean openBefore) {
    boolean open = openBefore;
    int words = 0;
    BitSet within = new BitSet();
    int quoted = 0;
    for (int i = 0; i < sentence.size(); i++) {
      String text = sentence.at(i).text();
      if (MARKS.contains(text)) {
        open = text.equals("\u201c") || (!text.equals("\u201d") && !open);
      } else if (sentence.at(i).isWord() || sentence.at(i).isNumber()) {
        words++;
        quoted += open ? 1 : 0;
        within.set(i, open);
      }
    }
    boolean reopened = MARKS.contains(sentence.at(0).text()) && openBefore;
    return new Part(words, quoted, openBefore && !reopened, open, within);
  }
}
