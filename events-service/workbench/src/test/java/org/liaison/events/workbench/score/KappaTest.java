package org.liaison.events.workbench.score;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class KappaTest {

  @Test
  void fullAgreementIsOne() {
    assertThat(of(5, 0, 0, 5).value()).isEqualTo(1);
  }

  @Test
  void whatChanceGivesIsZero() {
    assertThat(of(25, 25, 25, 25).value()).isZero();
  }

  /** The textbook's table of 20, 5, 10 and 15 decisions. */
  @Test
  void agreementBeyondChanceIsBetween() {
    assertThat(of(20, 5, 10, 15).value()).isEqualTo(0.4, within(1e-9));
    assertThat(of(20, 5, 10, 15).decisions()).isEqualTo(50);
  }

  private static Kappa of(int both, int first, int second, int neither) {
    Kappa kappa = new Kappa();
    add(kappa, both, true, true);
    add(kappa, first, true, false);
    add(kappa, second, false, true);
    add(kappa, neither, false, false);
    return kappa;
  }

  private static void add(Kappa kappa, int times, boolean one, boolean other) {
    for (int i = 0; i < times; i++) {
      kappa.add(one, other);
    }
  }
}
