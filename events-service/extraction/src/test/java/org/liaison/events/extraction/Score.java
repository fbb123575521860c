package org.liaison.events.extraction;

import java.util.Locale;

/** Precision and recall, summed up over documents. */
final class Score {

  private final String what;
  private int right;
  private int found;
  private int expected;

  Score(String what) {
    this.what = what;
  }

  void add(int moreRight, int moreFound, int moreExpected) {
    right += moreRight;
    found += moreFound;
    expected += moreExpected;
  }

  double precision() {
    return found == 0 ? 1 : (double) right / found;
  }

  double recall() {
    return expected == 0 ? 1 : (double) right / expected;
  }

  double f1() {
    double sum = precision() + recall();
    return sum == 0 ? 0 : 2 * precision() * recall() / sum;
  }

  @Override
  public String toString() {
    return String.format(
        Locale.ROOT,
        "%-24s precision %.2f recall %.2f f1 %.2f (%d right, %d found, %d expected)",
        what,
        precision(),
        recall(),
        f1(),
        right,
        found,
        expected);
  }
}
