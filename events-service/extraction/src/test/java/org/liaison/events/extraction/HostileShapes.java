package org.liaison.events.extraction;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;

/** Texts that are small things said again and again, each of which some step may stumble over. */
final class HostileShapes {

  private static final Map<String, String> UNITS = units();

  private HostileShapes() {}

  /** What is repeated, by name. */
  static Map<String, String> units() {
    Map<String, String> units = new LinkedHashMap<>();
    signs(units);
    english(units);
    chinese(units);
    return units;
  }

  /** The shape of this name, of that many bytes in UTF-8 or a little less. */
  static String ofBytes(String name, int bytes) {
    String unit = UNITS.get(name);
    return unit.repeat(bytes / unit.getBytes(StandardCharsets.UTF_8).length);
  }

  private static void signs(Map<String, String> units) {
    units.put("one small letter", "a");
    units.put("one capital", "A");
    units.put("digits", "1");
    units.put("digits and commas", "1,");
    units.put("commas", ",");
    units.put("dots", ".");
    units.put("straight quotation marks", "\"");
    units.put("opening quotation marks", "\u201c");
    units.put("closing quotation marks", "\u201d");
    units.put("apostrophes", "'s");
    units.put("hyphens", "-");
    units.put("words with hyphens", "China-US-");
    units.put("brackets", "(");
    units.put("Chinese brackets", "\u3010\u300a\u300c");
    units.put("white space", " \u00a0\t");
    units.put("line feeds", "\n");
    units.put("emoji", "\ud83d\ude00");
    units.put("joined emoji", "\ud83d\udc69\u200d");
    units.put("lone surrogates", "\ud83d");
    units.put("combining marks", "\u0301");
    units.put("marked letters", "q\u0301");
    units.put("right to left", "\u05e9\u05dc\u05d5\u05dd ");
    units.put("overrides of direction", "\u202ea");
    units.put("lone control characters", "\u0007\u0000");
    units.put("full-width forms", "\uff12\uff10\uff12\uff14\uff21");
  }

  private static void english(Map<String, String> units) {
    units.put("initials", "U.");
    units.put("names", "Xi Jinping ");
    units.put("names and commas", "China, ");
    units.put("capitalised words", "Ministry of Public Security and ");
    units.put("the two sides", "the two sides ");
    units.put("verbs", "signed agreement ");
    units.put("times", "July 31 2024 to ");
    units.put("times without space", "2024-01-01-");
    units.put("years", "1987 ");
    units.put("clauses", "which that if ");
    units.put("speech", "Wu said that ");
    units.put("speech and quotations", "\u201cdrugs,\u201d Wu said. ");
    units.put("promises", "agreed to establish and to launch ");
    units.put("one event again", "China and the US met in Beijing on May 5. ");
  }

  private static void chinese(Map<String, String> units) {
    units.put("one character", "\u56fd");
    units.put("and", "\u548c");
    units.put("Chinese commas", "\uff0c");
    units.put("Chinese full stops", "\u3002");
    units.put("Chinese years", "2024\u5e74");
    units.put("Chinese dates", "2024\u5e747\u670831\u65e5\u81f38\u67081\u65e5");
    units.put("Chinese numerals", "\u4e8c\u3007\u4e09\u5341");
    units.put("Chinese names", "\u4e2d\u7f8e\u7981\u6bd2\u5408\u4f5c\u5de5\u4f5c\u7ec4");
    units.put("Chinese persons", "\u674e\u660e\u534e\u3001");
    units.put("Chinese meetings", "\u4e2d\u7f8e\u53cc\u65b9\u4e3e\u884c\u4f1a\u8c08\uff0c");
    units.put("Chinese speech", "\u4ed6\u8868\u793a\uff0c");
    units.put("Chinese quotations", "\u201c\u7981\u6bd2\u3002\u201d\u4ed6\u8bf4\uff0c");
    units.put("Chinese promises", "\u53cc\u65b9\u540c\u610f\u5efa\u7acb\u3001");
    units.put(
        "one Chinese event again",
        "7\u67085\u65e5\uff0c\u4e2d\u7f8e\u5728\u4eac\u7b7e\u7f72\u5907\u5fd8\u5f55\u3002");
    units.put("traditional characters", "\u4e26\u7ddd\u6bd2\u5b98\u54e1");
    units.put("characters beyond the first plane", "\ud842\udfb7");
  }
}
