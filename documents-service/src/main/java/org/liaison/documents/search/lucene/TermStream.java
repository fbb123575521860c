package org.liaison.documents.search.lucene;

import java.util.Collections;
import java.util.Iterator;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;
import org.liaison.documents.search.domain.Concepts;
import org.liaison.documents.search.domain.TermReader;

/**
 * The terms of a text as Lucene reads them; concepts stand in the place of a term that shows them.
 */
final class TermStream extends TokenStream {

  private final TermReader terms;
  private final Concepts concepts;
  private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
  private final PositionIncrementAttribute step = addAttribute(PositionIncrementAttribute.class);
  private Iterator<Integer> shown = Collections.emptyIterator();

  TermStream(TermReader terms, Concepts concepts) {
    this.terms = terms;
    this.concepts = concepts;
  }

  @Override
  public boolean incrementToken() {
    clearAttributes();
    if (shown.hasNext()) {
      term.append(IndexFields.concept(shown.next()));
      step.setPositionIncrement(0);
      return true;
    }
    if (!terms.next()) {
      return false;
    }
    term.append(terms.term());
    step.setPositionIncrement(terms.step());
    shown = terms.shown(concepts).iterator();
    return true;
  }
}
