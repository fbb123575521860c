package org.liaison.events.extraction.chinese.text;

import java.util.ArrayList;
import java.util.List;
import org.liaison.events.extraction.Passage;
import org.liaison.events.extraction.SourceText;
import org.liaison.events.extraction.SourceText.Block;
import org.liaison.events.extraction.SourceText.BlockKind;
import org.liaison.events.extraction.chinese.text.SentenceCutter.SpeechTail;
import org.liaison.events.extraction.text.CodePoints;

/**
 * A source read in simplified script and cut into sentences.
 *
 * @param told the sentences of its paragraphs, which tell events
 * @param around the sentences of headline, byline, dateline and captions
 * @param isTraditional whether it is in the script of Taiwan and Hong Kong
 */
public record ChineseText(
    SourceText source,
    String plain,
    CodePoints codePoints,
    List<ChineseSentence> told,
    List<ChineseSentence> around,
    boolean isTraditional) {

  /** One in so many characters is written otherwise in a text of traditional script. */
  private static final int SHARE = 7;

  public ChineseText {
    told = List.copyOf(told);
    around = List.copyOf(around);
  }

  public static ChineseText of(SourceText source, SpeechTail speech) {
    String plain = SimplifiedScript.of(source.text());
    CodePoints codePoints = new CodePoints(source.text());
    List<ChineseSentence> told = new ArrayList<>();
    List<ChineseSentence> around = new ArrayList<>();
    int number = 0;
    for (Block block : source.blocks()) {
      int start = codePoints.index(block.start());
      int end = codePoints.index(block.end());
      List<ChineseSentence> target = block.kind() == BlockKind.PARAGRAPH ? told : around;
      int body = block.kind() == BlockKind.PARAGRAPH ? Dateline.end(plain, start, end) : start;
      around.addAll(SentenceCutter.cut(source.text(), plain, start, body, number, speech));
      target.addAll(SentenceCutter.cut(source.text(), plain, body, end, number, speech));
      number++;
    }
    return new ChineseText(source, plain, codePoints, told, around, isTraditional(source, plain));
  }

  /** By its language tag, else by its characters. */
  private static boolean isTraditional(SourceText source, String plain) {
    String language = source.language();
    if (language.contains("Hans") || language.endsWith("-CN")) {
      return false;
    }
    return language.contains("Hant")
        || language.endsWith("-TW")
        || language.endsWith("-HK")
        || isMostlyTraditional(source.text(), plain);
  }

  private static boolean isMostlyTraditional(String written, String plain) {
    int han = 0;
    int other = 0;
    for (int i = 0; i < Math.min(written.length(), plain.length()); i++) {
      han += Signs.isHan(written.charAt(i)) ? 1 : 0;
      other += written.charAt(i) == plain.charAt(i) ? 0 : 1;
    }
    return other > 0 && other * SHARE >= han;
  }

  /** The passage between two UTF-16 indexes, as written. */
  public Passage passage(int start, int end) {
    return codePoints.passage(start, end);
  }

  /** What stands between two UTF-16 indexes, as written. */
  public String written(int start, int end) {
    return source.text().substring(start, end);
  }
}
