package org.liaison.documents.search.domain;

import java.util.List;

/** The last words that were read of a text, with their places. */
final class RecentWords {

  static final int KEPT = 16;

  private final String[] stems = new String[KEPT];
  private int place;

  /**
   * Goes on to a word.
   *
   * @param step how many words it stands behind the one before
   */
  void add(String stem, int step) {
    for (int left = 1; left <= Math.min(step, KEPT); left++) {
      stems[(place + left) % KEPT] = null;
    }
    place = (place + step) % KEPT;
    stems[place] = stem;
  }

  String last() {
    return stems[place];
  }

  /**
   * Whether these words stand at the end.
   *
   * @param backwards at most as many as are kept, the last one first; empty for any word
   */
  boolean endWith(List<String> backwards) {
    for (int back = 0; back < backwards.size(); back++) {
      String wanted = backwards.get(back);
      if (!wanted.isEmpty() && !wanted.equals(stems[(place - back + KEPT) % KEPT])) {
        return false;
      }
    }
    return true;
  }
}
