package org.liaison.documents.search.domain;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.tartarus.snowball.ext.EnglishStemmer;

/**
 * Words as they are searched: by their English stem, the most frequent ones not at all. What is no
 * English keeps its form, or loses its end the same way wherever it stands.
 */
public final class WordStems {

  /** Most words of a text stood in one before it. */
  private static final int REMEMBERED = 50_000;

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

  private static final ThreadLocal<EnglishStemmer> STEMMER =
      ThreadLocal.withInitial(EnglishStemmer::new);

  private static final Map<String, String> KNOWN = new ConcurrentHashMap<>();

  private WordStems() {}

  /**
   * The stem of a word; nothing if it is not searched.
   *
   * @param word folded, as tokens are
   */
  public static Optional<String> of(String word) {
    String stem = KNOWN.get(word);
    if (stem == null) {
      stem = stem(word);
      if (KNOWN.size() < REMEMBERED) {
        KNOWN.put(word, stem);
      }
    }
    return stem.isEmpty() ? Optional.empty() : Optional.of(stem);
  }

  private static String stem(String word) {
    if (word.length() > LONGEST || EVERYWHERE.contains(word)) {
      return NONE;
    }
    if (!hasLettersOnly(word)) {
      return word;
    }
    EnglishStemmer stemmer = STEMMER.get();
    stemmer.setCurrent(word);
    stemmer.stem();
    return stemmer.getCurrent();
  }

  private static boolean hasLettersOnly(String word) {
    for (int at = 0; at < word.length(); at += Character.charCount(word.codePointAt(at))) {
      if (!Character.isLetter(word.codePointAt(at))) {
        return false;
      }
    }
    return true;
  }
}
