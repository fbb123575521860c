package org.liaison.documents.text;

/** Tells simplified from traditional characters by common ones that only one of the two has. */
final class ChineseScript {

  private static final String SIMPLIFIED =
      "国会这们来时个为东关对发经议说与区员开门问间现实长见话谈题将务报当应该进过还总药组织从动点边联军队书记华亿万两严业专产";
  private static final String TRADITIONAL =
      "國會這們來時個為東關對發經議說與區員開門問間現實長見話談題將務報當應該進過還總藥組織從動點邊聯軍隊書記華億萬兩嚴業專產";
  private static final int ENOUGH = 5;

  private ChineseScript() {}

  /** {@code zh-Hans} or {@code zh-Hant} where one side alone is seen, otherwise {@code zh}. */
  static String tag(String text) {
    int simplified = 0;
    int traditional = 0;
    for (int i = 0; i < text.length(); i++) {
      boolean inSimplified = SIMPLIFIED.indexOf(text.charAt(i)) >= 0;
      boolean inTraditional = TRADITIONAL.indexOf(text.charAt(i)) >= 0;
      simplified += inSimplified && !inTraditional ? 1 : 0;
      traditional += inTraditional && !inSimplified ? 1 : 0;
    }
    if (simplified >= ENOUGH && traditional == 0) {
      return "zh-Hans";
    }
    return traditional >= ENOUGH && simplified == 0 ? "zh-Hant" : "zh";
  }
}
