package org.liaison.events.extraction.substance;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.liaison.events.extraction.Passage;
import org.liaison.events.extraction.chinese.text.CharacterTrie;
import org.liaison.events.extraction.chinese.text.CharacterTrie.Match;
import org.liaison.events.extraction.chinese.text.SimplifiedScript;
import org.liaison.events.extraction.text.CodePoints;
import org.liaison.events.lexicon.Lexicon;
import org.liaison.events.lexicon.LexiconSubstance;

/**
 * Finds the substances that a text names, whatever its language: what a control is about is told by
 * the passage of its event.
 */
public final class SubstanceFinder {

  private final CharacterTrie<LexiconSubstance> names = new CharacterTrie<>();

  public SubstanceFinder(Lexicon lexicon) {
    for (LexiconSubstance substance : lexicon.substances()) {
      add(substance.name(), substance);
      add(substance.nameZh(), substance);
      substance.aliases().forEach(alias -> add(alias, substance));
    }
  }

  private void add(String name, LexiconSubstance substance) {
    names.add(lowerCase(name), substance);
  }

  /** A substance and where the text names it, in code points. */
  public record Found(Passage passage, LexiconSubstance substance) {}

  /** In the order of the text; the longest name counts where several begin. */
  public List<Found> find(String text) {
    String read = lowerCase(SimplifiedScript.of(text));
    CodePoints codePoints = new CodePoints(text);
    List<Found> found = new ArrayList<>();
    int i = 0;
    while (i < read.length()) {
      Optional<Match<LexiconSubstance>> match =
          names.longest(read, i, read.length()).filter(name -> standsAlone(read, name));
      if (match.isPresent()) {
        found.add(new Found(codePoints.passage(i, match.get().to()), match.get().value()));
      }
      i = match.map(Match::to).orElse(i + 1);
    }
    return found;
  }

  /** A name in Latin letters is no part of a word, unless that is its plural. */
  private static boolean standsAlone(String text, Match<?> match) {
    int last = match.to() - 1;
    if (isLatin(text, match.from()) && isLatin(text, match.from() - 1)) {
      return false;
    }
    boolean plural = isAt(text, match.to(), 's') && !isLatin(text, match.to() + 1);
    return !isLatin(text, last) || !isLatin(text, match.to()) || plural;
  }

  private static boolean isAt(String text, int index, char sign) {
    return index < text.length() && text.charAt(index) == sign;
  }

  private static boolean isLatin(String text, int index) {
    return index >= 0
        && index < text.length()
        && Character.isLetterOrDigit(text.charAt(index))
        && Character.UnicodeScript.of(text.charAt(index)) != Character.UnicodeScript.HAN;
  }

  /** Of the same length, which String's own method does not promise. */
  private static String lowerCase(String text) {
    char[] characters = text.toCharArray();
    for (int i = 0; i < characters.length; i++) {
      characters[i] = Character.toLowerCase(characters[i]);
    }
    return new String(characters);
  }
}
