package org.liaison.documents.search.lucene;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import java.util.Set;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;
import org.liaison.documents.search.domain.Concepts;
import org.liaison.documents.search.domain.TermReader;

/**
 * The terms of a text as Lucene reads them; concepts stand in the place of a term that shows them.
 */
final class TermStream extends TokenStream {

  /** Places before the first term, so that no phrase reaches from one text into the next. */
  private static final int APART = 100;

  private final TermReader terms;
  private final int weight;
  private final Concepts concepts;
  private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
  private final PositionIncrementAttribute step = addAttribute(PositionIncrementAttribute.class);
  private int before = APART;
  private Iterator<String> here = Collections.emptyIterator();

  /**
   * @param weight how many times each term is there
   */
  TermStream(TermReader terms, int weight, Concepts concepts) {
    this.terms = terms;
    this.weight = weight;
    this.concepts = concepts;
  }

  @Override
  public boolean incrementToken() {
    clearAttributes();
    if (here.hasNext()) {
      term.append(here.next());
      step.setPositionIncrement(0);
      return true;
    }
    if (!terms.next()) {
      return false;
    }
    term.append(terms.term());
    step.setPositionIncrement(terms.step() + before);
    before = 0;
    here = others().iterator();
    return true;
  }

  /** What else stands in the place of a term. */
  private List<String> others() {
    Set<Integer> shown = terms.shown(concepts);
    if (weight == 1 && shown.isEmpty()) {
      return List.of();
    }
    List<String> all = new ArrayList<>();
    for (int time = 0; time < weight; time++) {
      all.add(terms.term());
      shown.forEach(line -> all.add(IndexFields.concept(line)));
    }
    return all.subList(1, all.size());
  }
}
