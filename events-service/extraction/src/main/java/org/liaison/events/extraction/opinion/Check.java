package org.liaison.events.extraction.opinion;

import java.util.List;

/** Makes a finding of a proposal, or says why not. */
interface Check<P, F> {

  /**
   * @param found what the rules found, and the proposals that were added before
   */
  F check(P proposed, List<F> found) throws NotAddedException;
}
