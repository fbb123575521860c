package org.liaison.documents.search.lucene;

import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;
import org.liaison.documents.search.domain.WordReader;

/** The words of a text as Lucene reads them. */
final class WordStream extends TokenStream {

  private final WordReader words;
  private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
  private final PositionIncrementAttribute step = addAttribute(PositionIncrementAttribute.class);

  WordStream(WordReader words) {
    this.words = words;
  }

  @Override
  public boolean incrementToken() {
    clearAttributes();
    if (!words.next()) {
      return false;
    }
    term.append(words.stem());
    step.setPositionIncrement(words.step());
    return true;
  }
}
