package org.liaison.documents.text;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * The forms in which a text describes a picture: they name the photographer or the picture itself.
 */
final class CaptionPattern {

  private static final int LONGEST = 500;

  /** Every form has one of these: they spare most paragraphs the costly pattern. */
  private static final List<String> SIGNS =
      List.of(
          "photo",
          "image",
          "picture",
          "graphic",
          "credit",
          "caption",
          "via a",
          "via reuters",
          "via getty",
          "/xinhua",
          "/vcg",
          "/cfp",
          "/afp",
          "图",
          "摄",
          "这是",
          "新华社发");

  private static final Pattern CAPTION =
      Pattern.compile(
          "(?is)(?:.*[.)\\s/|\\[(（](?:photos?|image|picture|graphic|credit|file"
              + " photo)\\s*(?:by|courtesy of)?\\s*[:/].{1,80}"
              + "|.*[(（\\[](?:(?:file )?photo|image|picture)\\s*(?:by|/|:|courtesy).{1,80}[)）\\]]"
              + "|.*[(（\\[][^()（）\\[\\]]{0,40}(?:via (?:AP|Reuters|AFP|Getty)|Getty"
              + " Images|/Xinhua|/VCG|/CFP|/AFP)[^()（）\\[\\]]{0,20}[)）\\]]\\.?"
              + "|(?:photo|image|picture|file photo|caption)\\s*[:：].*"
              + "|(?:图|图片|图为|资料图|图源|图片来源|这是)(?:[:：]|\\s|为).*"
              + "|图为.*"
              + "|.*(?:新华社发|新华社记者\\s*\\p{IsHan}{2,4}\\s*摄|\\p{IsHan}{2,4}\\s+摄|摄影[:：].{1,20}"
              + "|图片来源.{1,30}|供图)[)）]?[。]?)");

  private CaptionPattern() {}

  static boolean matches(Stretch stretch) {
    if (stretch.length() > LONGEST) {
      return false;
    }
    String content = stretch.content();
    String folded = content.toLowerCase(Locale.ROOT);
    return SIGNS.stream().anyMatch(folded::contains) && CAPTION.matcher(content).matches();
  }
}
