package org.liaison.events.extraction.chinese.mention;

import java.util.Map;

/**
 * Tells whether a transcribed given name can be that of a person with an English name: 斯科特·贝森特 is
 * Scott Bessent, 约翰·米勒 is not Matthew Miller.
 */
final class GivenNames {

  /** Signs that transcriptions of names with an initial mostly begin with. */
  private static final Map<Character, String> FIRST_SIGNS =
      Map.ofEntries(
          Map.entry('A', "阿埃艾安亚奥"),
          Map.entry('B', "巴拜鲍贝本比彼博布伯"),
          Map.entry('C', "查卡凯科克柯康塞西夏切辛"),
          Map.entry('D', "达大戴丹德迪蒂唐多道"),
          Map.entry('E', "埃艾伊爱"),
          Map.entry('F', "法菲弗费福"),
          Map.entry('G', "盖格古加吉杰乔贾"),
          Map.entry('H', "哈海汉赫亨胡霍希"),
          Map.entry('I', "伊艾"),
          Map.entry('J', "杰吉贾詹珍简约乔朱胡琼让"),
          Map.entry('K', "卡凯肯基克科柯坎"),
          Map.entry('L', "拉莱兰劳勒雷里丽利莉林琳卢洛路"),
          Map.entry('M', "马玛迈麦曼梅米密摩莫默姆穆"),
          Map.entry('N', "纳娜南内尼妮诺"),
          Map.entry('O', "奥欧"),
          Map.entry('P', "帕潘佩彭皮珀普保"),
          Map.entry('R', "拉莱兰劳雷里理丽罗鲁瑞"),
          Map.entry('S', "萨塞桑莎沙珊斯史苏索西希舒肖"),
          Map.entry('T', "塔泰汤唐陶特提托蒂"),
          Map.entry('V', "瓦维万弗"),
          Map.entry('W', "瓦威韦温沃"),
          Map.entry('Y', "亚耶叶约"),
          Map.entry('Z', "扎泽佐"));

  private GivenNames() {}

  static boolean canBe(char first, String english) {
    return !english.isEmpty()
        && FIRST_SIGNS.getOrDefault(english.charAt(0), "").indexOf(first) >= 0;
  }
}
