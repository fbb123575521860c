package org.liaison.events.extraction.chinese.text;

/** Classes of Chinese signs. */
public final class Signs {

  private static final String OPENING = "“‘「『《〈（(【[";
  private static final String CLOSING = "”’」』》〉）)】]";
  private static final String ENDS = "。！？!?";
  private static final String BREAKS = "，,；;：:";

  private Signs() {}

  /** Whether a sentence ends with it. */
  public static boolean isEnd(char sign) {
    return ENDS.indexOf(sign) >= 0;
  }

  /** Whether a part of a sentence ends with it. */
  public static boolean isBreak(char sign) {
    return BREAKS.indexOf(sign) >= 0;
  }

  public static boolean opensQuote(char sign) {
    return sign == '“' || sign == '「' || sign == '『';
  }

  public static boolean closesQuote(char sign) {
    return sign == '”' || sign == '」' || sign == '』';
  }

  public static boolean isOpening(char sign) {
    return OPENING.indexOf(sign) >= 0;
  }

  public static boolean isClosing(char sign) {
    return CLOSING.indexOf(sign) >= 0;
  }

  public static boolean isSpace(char sign) {
    return sign <= ' '
        || sign == '\u00a0'
        || sign == '\u3000'
        || sign == '\u200b'
        || sign == '\ufeff'
        || Character.isWhitespace(sign);
  }

  /** A character of Chinese writing. */
  public static boolean isHan(char sign) {
    return (sign >= 0x4E00 && sign <= 0x9FFF) || (sign >= 0x3400 && sign <= 0x4DBF);
  }

  /** Whether it can stand within a word. */
  public static boolean isWord(char sign) {
    return isHan(sign) || (sign < 0x80 && Character.isLetterOrDigit(sign)) || sign == '·';
  }
}
