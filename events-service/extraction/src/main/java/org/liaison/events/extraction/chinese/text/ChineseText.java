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
 */
public record ChineseText(
    SourceText source,
    String plain,
    CodePoints codePoints,
    List<ChineseSentence> told,
    List<ChineseSentence> around) {

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
    return new ChineseText(source, plain, codePoints, told, around);
  }

  /** Whether it is in the script of Taiwan and Hong Kong. */
  public boolean isTraditional() {
    String language = source.language();
    return language.contains("Hant") || language.endsWith("-TW") || language.endsWith("-HK");
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
