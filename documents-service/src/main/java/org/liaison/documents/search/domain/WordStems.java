package org.liaison.documents.search.domain;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.tartarus.snowball.ext.EnglishStemmer;

/**
 * Words as they are searched: by their English stem, the most frequent ones not at all. What is no
 * English keeps its form, or loses its end the same way wherever it stands.
 *
 * <p>For one thread.
 */
public final class WordStems {

  private static final int REMEMBERED = 20_000;
  private static final String NONE = "";

  /** What is longer is no word, and more than an index holds. */
  private static final int LONGEST = 255;

  /** Words that stand in every text and tell nothing of it. */
  private static final Set<String> EVERYWHERE =
      Set.of(
          "a", "about", "after", "all", "also", "am", "an", "and", "any", "are", "as", "at", "be",
          "because", "been", "before", "being", "both", "but", "by", "can", "did", "do", "does",
          "each", "for", "from", "had", "has", "have", "he", "her", "his", "how", "i", "if", "in",
          "into", "is", "it", "its", "just", "me", "my", "no", "nor", "not", "of", "on", "only",
          "or", "other", "our", "over", "s", "same", "she", "should", "so", "some", "such", "t",
          "than", "that", "the", "their", "them", "then", "there", "these", "they", "this", "those",
          "through", "to", "too", "until", "very", "was", "we", "were", "what", "when", "where",
          "which", "while", "who", "whom", "why", "will", "with", "you", "your");

  private final EnglishStemmer stemmer = new EnglishStemmer();
  private final Map<String, String> known = new HashMap<>();

  /**
   * The stem of a word; nothing if it is not searched.
   *
   * @param word folded, as tokens are
   */
  public Optional<String> of(String word) {
    String stem = known.get(word);
    if (stem == null) {
      stem = stem(word);
      if (known.size() < REMEMBERED) {
        known.put(word, stem);
      }
    }
    return stem.isEmpty() ? Optional.empty() : Optional.of(stem);
  }

  private String stem(String word) {
    if (word.length() > LONGEST || EVERYWHERE.contains(word)) {
      return NONE;
    }
    if (!word.codePoints().allMatch(Character::isLetter)) {
      return word;
    }
    stemmer.setCurrent(word);
    stemmer.stem();
    return stemmer.getCurrent();
  }
}
