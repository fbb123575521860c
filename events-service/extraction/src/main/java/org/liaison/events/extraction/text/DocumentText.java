package org.liaison.events.extraction.text;

import java.util.ArrayList;
import java.util.List;
import org.liaison.events.extraction.SourceText;
import org.liaison.events.extraction.SourceText.Block;
import org.liaison.events.extraction.SourceText.BlockKind;

/**
 * A source cut into sentences.
 *
 * @param told the sentences of its paragraphs, which tell events
 * @param around the sentences of headline, byline, dateline and captions, which tell of the
 *     document
 */
public record DocumentText(
    SourceText source, CodePoints codePoints, List<Sentence> told, List<Sentence> around) {

  public DocumentText {
    told = List.copyOf(told);
    around = List.copyOf(around);
  }

  public static DocumentText of(SourceText source) {
    CodePoints codePoints = new CodePoints(source.text());
    List<Sentence> told = new ArrayList<>();
    List<Sentence> around = new ArrayList<>();
    int number = 0;
    for (Block block : source.blocks()) {
      int start = codePoints.index(block.start());
      int end = codePoints.index(block.end());
      List<Token> tokens = Tokenizer.tokens(source.text(), start, end);
      List<Sentence> sentences = SentenceSplitter.split(tokens, number++);
      (block.kind() == BlockKind.PARAGRAPH ? told : around).addAll(sentences);
    }
    return new DocumentText(source, codePoints, told, around);
  }
}
