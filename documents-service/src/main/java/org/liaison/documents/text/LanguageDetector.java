package org.liaison.documents.text;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Tells the language of a text as a BCP 47 tag, {@code und} if unsure.
 *
 * <p>Cheap signs go first: the script, then the words that every English sentence has. Only what
 * they leave open is asked of the statistical model.
 */
public final class LanguageDetector {

  private static final int PREFIX = 2_000;
  private static final Pattern WORD = Pattern.compile("\\p{L}+");
  private static final Set<String> ENGLISH =
      Set.of(
          "the", "of", "and", "to", "that", "for", "with", "from", "by", "have", "has", "been",
          "which", "this", "said", "are", "its", "their");

  private final LanguageModel model;

  public LanguageDetector(LanguageModel model) {
    this.model = model;
  }

  /** Reads no more than the beginning of the text. */
  public String detect(NormalizedText text) {
    String beginning = text.value().substring(0, Math.min(PREFIX, text.value().length()));
    ScriptShare share = ScriptShare.of(beginning);
    if (share.isJapanese()) {
      return "ja";
    }
    if (share.isKorean()) {
      return "ko";
    }
    if (share.isChinese()) {
      return ChineseScript.tag(beginning);
    }
    if (isEnglish(beginning)) {
      return "en";
    }
    return share.letters() == 0 ? "und" : model.detect(beginning).orElse("und");
  }

  /** A tenth of the words: no other language comes near it with these. */
  private static boolean isEnglish(String text) {
    int words = 0;
    int known = 0;
    for (Matcher word = WORD.matcher(text.toLowerCase(Locale.ROOT)); word.find(); words++) {
      known += ENGLISH.contains(word.group()) ? 1 : 0;
    }
    return words >= 12 && 10 * known >= words;
  }
}
