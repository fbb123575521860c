package org.liaison.documents.text;

import java.util.regex.Pattern;

/**
 * The forms in which a text describes a picture: they name the photographer or the picture itself.
 */
final class CaptionPattern {

  private static final int LONGEST = 500;

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
    return stretch.length() <= LONGEST && CAPTION.matcher(stretch.content()).matches();
  }
}
