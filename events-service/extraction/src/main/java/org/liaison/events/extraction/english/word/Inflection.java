package org.liaison.events.extraction.english.word;

import java.util.List;
import java.util.Map;

/** Forms of regular English nouns and verbs. */
public final class Inflection {

  private static final Map<String, String> PLURALS =
      Map.of(
          "man",
          "men",
          "woman",
          "women",
          "person",
          "people",
          "memorandum",
          "memoranda",
          "policy",
          "policies",
          "analysis",
          "analyses");

  private Inflection() {}

  /** The plural of a phrase; in "memorandum of understanding" the noun before "of" is inflected. */
  public static String plural(String phrase) {
    int of = phrase.indexOf(" of ");
    int on = phrase.indexOf(" on ");
    int cut = of >= 0 ? of : on >= 0 ? on : phrase.length();
    String head = phrase.substring(0, cut);
    int space = Math.max(head.lastIndexOf(' '), head.lastIndexOf('-'));
    return head.substring(0, space + 1)
        + pluralWord(head.substring(space + 1))
        + phrase.substring(cut);
  }

  private static String pluralWord(String word) {
    String irregular = PLURALS.get(word);
    if (irregular != null) {
      return irregular;
    }
    return thirdPerson(word);
  }

  /** "holds", "launches", "carries": also the regular plural. */
  public static String thirdPerson(String word) {
    if (word.endsWith("s")
        || word.endsWith("x")
        || word.endsWith("ch")
        || word.endsWith("sh")
        || word.endsWith("z")
        || (word.endsWith("o") && word.length() < 4)) {
      return word + "es";
    }
    return isConsonantY(word) ? word.substring(0, word.length() - 1) + "ies" : word + "s";
  }

  public static String past(String word) {
    if (word.endsWith("e")) {
      return word + "d";
    }
    return isConsonantY(word) ? word.substring(0, word.length() - 1) + "ied" : word + "ed";
  }

  /**
   * @param past tells whether the last consonant is doubled ("ban", "banned", "banning")
   */
  public static String gerund(String word, String past) {
    if (word.endsWith("e") && !word.endsWith("ee")) {
      return word.substring(0, word.length() - 1) + "ing";
    }
    char last = word.charAt(word.length() - 1);
    boolean doubled = past.equals(word + last + "ed") || DOUBLED.contains(word);
    return doubled ? word + last + "ing" : word + "ing";
  }

  private static final List<String> DOUBLED =
      List.of("set", "put", "cut", "hit", "begin", "run", "sit", "win", "shut");

  private static boolean isConsonantY(String word) {
    return word.length() > 1
        && word.endsWith("y")
        && "aeiou".indexOf(word.charAt(word.length() - 2)) < 0;
  }
}
