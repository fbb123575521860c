package org.liaison.documents.search.lucene;

import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.liaison.documents.search.domain.HanReader;

/** The Chinese of a text as Lucene reads it. */
final class HanStream extends TokenStream {

  private final HanReader pieces;
  private final CharTermAttribute term = addAttribute(CharTermAttribute.class);

  HanStream(HanReader pieces) {
    this.pieces = pieces;
  }

  @Override
  public boolean incrementToken() {
    clearAttributes();
    if (!pieces.next()) {
      return false;
    }
    term.append(pieces.piece());
    return true;
  }
}
