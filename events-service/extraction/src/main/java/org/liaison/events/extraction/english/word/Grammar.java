package org.liaison.events.extraction.english.word;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.liaison.events.extraction.text.Token;
import org.liaison.events.extraction.text.TokenKind;

/** The closed word classes of English. */
public final class Grammar {

  private static final Set<String> BE = words("is", "are", "was", "were", "be", "been", "being");
  private static final Set<String> HAVE = words("has", "have", "had", "having");
  private static final Set<String> MODALS =
      words("will", "would", "shall", "should", "can", "could", "may", "might", "must", "cannot");
  private static final Set<String> NEGATIONS =
      words("not", "never", "no", "neither", "nor", "cannot", "without", "n't");
  private static final Set<String> PREPOSITIONS =
      words(
          "in",
          "on",
          "at",
          "by",
          "for",
          "from",
          "with",
          "about",
          "against",
          "between",
          "into",
          "through",
          "during",
          "before",
          "after",
          "above",
          "below",
          "to",
          "up",
          "off",
          "over",
          "under",
          "since",
          "until",
          "via",
          "amid",
          "among",
          "within",
          "without",
          "across",
          "toward",
          "towards",
          "upon",
          "following",
          "regarding",
          "concerning",
          "including",
          "despite",
          "as",
          "onto",
          "near",
          "around",
          "throughout",
          "along",
          "per",
          "than",
          "like",
          "because");
  private static final Set<String> DETERMINERS =
      words(
          "the", "a", "an", "this", "that", "these", "those", "its", "their", "his", "her", "our",
          "my", "your", "some", "any", "each", "every", "both", "all", "several", "many", "no",
          "another", "such");
  private static final Set<String> ARTICLES =
      words("the", "a", "an", "its", "their", "his", "her", "our", "this", "these", "that", "both");
  private static final Set<String> CONJUNCTIONS =
      words(
          "and",
          "or",
          "but",
          "nor",
          "if",
          "because",
          "although",
          "though",
          "while",
          "whereas",
          "unless",
          "whether",
          "when",
          "that",
          "which",
          "who",
          "whom",
          "whose",
          "where",
          "so");
  private static final Set<String> PRONOUNS =
      words(
          "he",
          "she",
          "it",
          "they",
          "we",
          "i",
          "you",
          "him",
          "her",
          "them",
          "us",
          "who",
          "which",
          "there",
          "this",
          "that",
          "itself",
          "himself",
          "themselves",
          "one");
  private static final Set<String> ADVERBS =
      words(
          "also",
          "then",
          "again",
          "already",
          "still",
          "soon",
          "now",
          "just",
          "even",
          "further",
          "ever",
          "once",
          "together",
          "thus",
          "instead",
          "too",
          "yet",
          "first",
          "later",
          "since",
          "always",
          "often",
          "today",
          "yesterday",
          "there",
          "thereby",
          "more",
          "so");

  private static final Set<String> FUNCTION_WORDS =
      Stream.of(
              PREPOSITIONS,
              DETERMINERS,
              CONJUNCTIONS,
              PRONOUNS,
              BE,
              HAVE,
              MODALS,
              Set.of("of", "did", "do", "does"))
          .flatMap(Set::stream)
          .collect(Collectors.toCollection(HashSet::new));

  private Grammar() {}

  /** A hash set is asked faster than one of {@link Set#of}. */
  private static Set<String> words(String... words) {
    return new HashSet<>(List.of(words));
  }

  public static boolean isBe(String key) {
    return BE.contains(key);
  }

  public static boolean isHave(String key) {
    return HAVE.contains(key);
  }

  public static boolean isModal(String key) {
    return MODALS.contains(key);
  }

  public static boolean isNegation(String key) {
    return NEGATIONS.contains(key) || key.endsWith("n't");
  }

  public static boolean isPreposition(String key) {
    return PREPOSITIONS.contains(key);
  }

  public static boolean isDeterminer(String key) {
    return DETERMINERS.contains(key);
  }

  /** A determiner that a title can do without. */
  public static boolean isArticle(String key) {
    return ARTICLES.contains(key);
  }

  public static boolean isConjunction(String key) {
    return CONJUNCTIONS.contains(key);
  }

  public static boolean isPronoun(String key) {
    return PRONOUNS.contains(key);
  }

  public static boolean isAdverb(Token token) {
    String key = token.key();
    return ADVERBS.contains(key) || (token.isLowerCase() && key.length() > 4 && key.endsWith("ly"));
  }

  /** "May" with a capital is the month. */
  public static boolean isAuxiliary(Token token) {
    return isAuxiliary(token.key()) && !isMonth(token);
  }

  /** "May" with a capital is the month. */
  public static boolean isModal(Token token) {
    return isModal(token.key()) && !isMonth(token);
  }

  private static boolean isMonth(Token token) {
    return token.is("may") && token.isCapitalised();
  }

  public static boolean isAuxiliary(String key) {
    return isBe(key)
        || isHave(key)
        || isModal(key)
        || key.equals("did")
        || key.equals("do")
        || key.equals("does");
  }

  /** Whether it is a function word, so certainly no part of a compound noun. */
  public static boolean isFunctionWord(Token token) {
    return FUNCTION_WORDS.contains(token.key()) || isAdverb(token);
  }

  /** Whether a sentence is broken here. */
  public static boolean isBreak(Token token) {
    return token.kind() == TokenKind.DASH
        || (token.kind() == TokenKind.PUNCTUATION
            && !token.is(",")
            && !token.is("%")
            && !token.is("$")
            && !token.is("/")
            && !token.is("&"));
  }
}
