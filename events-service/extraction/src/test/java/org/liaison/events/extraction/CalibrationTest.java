package org.liaison.events.extraction;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class CalibrationTest {
  private static final double[] SHARES = {0.2, 0.4, 0.6, 0.7, 0.8, 0.9};

  @Test
  void betweenTheStepsItGoesInProportion() {
    assertThat(Calibration.share(SHARES, 0.5)).isEqualTo(0.2);
    assertThat(Calibration.share(SHARES, 0.55)).isEqualTo(0.3);
    assertThat(Calibration.share(SHARES, 0.8)).isEqualTo(0.7);
    assertThat(Calibration.share(SHARES, 1)).isEqualTo(0.9);
  }

  @Test
  void belowTheFirstStepItFallsToNothing() {
    assertThat(Calibration.share(SHARES, 0.25)).isEqualTo(0.1);
    assertThat(Calibration.share(SHARES, 0)).isZero();
  }
}
