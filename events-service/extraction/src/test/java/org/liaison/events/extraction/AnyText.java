package org.liaison.events.extraction;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import org.liaison.events.lexicon.Lexicon;
import org.liaison.events.lexicon.LexiconActor;
import org.liaison.events.lexicon.LexiconWords;

/**
 * Makes texts by chance, the same ones for the same seed: names and words that the lexicon knows,
 * dates and signs of both languages, and between them all that Unicode has to trip over.
 *
 * <p>Also surrogates without their other half: a Java string can hold them, and each counts as one
 * code point. documents-service refuses such texts, so that the engine sees them in tests only.
 * What it does require is NFC, which every text here is brought to.
 */
final class AnyText {

  private static final List<String> DATES =
      List.of(
          "on July 31",
          "Nov 20,2023",
          "2024-02-30",
          "in 1987",
          "the 1980s",
          "31st",
          "since 1997",
          "from 2012 to 2015",
          "by the end of the year",
          "last Friday",
          "three years ago",
          "2024年7月31日",
          "31日至8月1日",
          "二〇二四年",
          "自1985年以来",
          "去年11月",
          "周五",
          "０２月３０日",
          "２０２４年",
          "本世纪初",
          "0年",
          "99999年13月",
          "Y170000002",
          "13/13/2024",
          "0000-00-00");

  private static final List<String> SPEECH =
      List.of(
          "\"",
          "“",
          "”",
          "‘",
          "’",
          "「",
          "」",
          "'s",
          "said",
          "said that",
          "according to",
          "told reporters",
          "agreed to",
          "if",
          "which",
          "that",
          "with",
          "and",
          "meeting between",
          "a working group",
          "the two sides",
          "he",
          "they",
          "林若川认为",
          "据报道",
          "他说",
          "表示，",
          "如果",
          "同意",
          "双方",
          "和",
          "将",
          "未",
          "signed an agreement",
          "签署备忘录",
          "举行会谈",
          "Mr. Wu",
          "J.",
          "王明（Wang Ming）");

  private static final List<String> SIGNS =
      List.of(
          ",", ".", "…", "!", "?", ";", ":", "(", ")", "[", "]", "-", "—", "–", "•", "，", "。", "；",
          "：", "、", "《", "》", "（", "）", "【", "】", "·", "/", "%", "$", "10,000", "1,2,3", "\n",
          "\r\n", "\t", "\u00a0", "\u3000", "\u2028", "\u0085");

  private static final List<String> ODDITIES =
      List.of(
          "😀",
          "👩‍👩‍👧",
          "🇨🇳",
          "☺️",
          "e\u0301",
          "\u0301",
          "\u0301\u0301\u0301",
          "שלום",
          "مرحبا",
          "नमस्ते",
          "ไทย",
          "\u202e",
          "\u2066",
          "\u2069",
          "\u200f",
          "\u0000",
          "\u0007",
          "\u001b[0m",
          "\u200b",
          "\u200d",
          "\ufeff",
          "\ufffe",
          "\uffff",
          "\ud83d",
          "\udc00",
          "\udc00\ud83d",
          "İ",
          "ı",
          "ß",
          "ﬁ",
          "𝒳",
          "İstanbul",
          "𠮷",
          "並",
          "緝毒官員",
          "ＣＨＩＮＡ",
          "ｶﾀｶﾅ",
          "한국",
          "Ⅷ",
          "①",
          "²",
          "𝟚𝟘𝟚𝟜",
          "٢٠٢٤");

  private final List<String> known = known(Lexicon.builtIn());

  /** A text of this many pieces, with or without spaces between them, in NFC. */
  String of(long seed, int pieces) {
    Random random = new Random(seed);
    int spaces = random.nextInt(4);
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < pieces; i++) {
      text.append(piece(random));
      text.append(random.nextInt(4) < spaces ? " " : "");
    }
    return Normalizer.normalize(text, Normalizer.Form.NFC);
  }

  /** As many code points as that, each by chance, in NFC. */
  static String ofCodePoints(long seed, int length) {
    Random random = new Random(seed);
    int limit = random.nextBoolean() ? 0x3000 : 0x30000;
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < length; i++) {
      text.appendCodePoint(random.nextInt(limit));
    }
    return Normalizer.normalize(text, Normalizer.Form.NFC);
  }

  private String piece(Random random) {
    return switch (random.nextInt(16)) {
      case 0, 1, 2, 3, 4 -> any(random, known);
      case 5, 6, 7 -> any(random, DATES);
      case 8, 9, 10 -> any(random, SPEECH);
      case 11, 12, 13 -> any(random, SIGNS);
      case 14 -> any(random, ODDITIES);
      default -> odd(random);
    };
  }

  private String odd(Random random) {
    if (random.nextInt(8) == 0) {
      return any(random, random.nextBoolean() ? ODDITIES : known).repeat(random.nextInt(120));
    }
    return random.nextBoolean()
        ? any(random, ODDITIES)
        : Character.toString(random.nextInt(Character.MAX_CODE_POINT + 1));
  }

  private static String any(Random random, List<String> pieces) {
    return pieces.get(random.nextInt(pieces.size()));
  }

  /** Names and words in an order that is the same in every run. */
  private static List<String> known(Lexicon lexicon) {
    List<String> known = new ArrayList<>();
    for (LexiconActor actor : lexicon.actors()) {
      known.add(actor.name());
      known.add(actor.nameZh());
      known.addAll(actor.adjectives());
      known.addAll(actor.signs());
    }
    for (String language : List.of("en", "zh")) {
      LexiconWords words = lexicon.words(language).orElseThrow();
      words.lists().values().forEach(known::addAll);
    }
    known.removeIf(String::isEmpty);
    known.sort(Comparator.naturalOrder());
    return known;
  }
}
