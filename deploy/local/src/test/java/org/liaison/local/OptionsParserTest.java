package org.liaison.local;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OptionsParserTest {
  private static final Path DATA = Path.of("/checkout/.liaison");

  @Test
  void nothingGivenMeansTheDefaults() {
    Options options = parse(Map.of());

    assertThat(options.data()).isEqualTo(DATA);
    assertThat(options.ports().of(Port.GATEWAY)).isEqualTo(8080);
    assertThat(options.dossier()).isTrue();
    assertThat(options.fresh()).isFalse();
  }

  @Test
  void valuesFollowTheirOptionAsAWordOrAfterEquals() {
    Options options = parse(Map.of(), "--gateway-port", "9000", "--data=/elsewhere", "--fresh");

    assertThat(options.ports().of(Port.GATEWAY)).isEqualTo(9000);
    assertThat(options.data()).isEqualTo(Path.of("/elsewhere"));
    assertThat(options.fresh()).isTrue();
  }

  @Test
  void theCommandLineWinsOverTheEnvironment() {
    Map<String, String> environment =
        Map.of("LIAISON_EVENTS_PORT", "9001", "LIAISON_GATEWAY_PORT", "9002");

    Options options = parse(environment, "--events-port=9003");

    assertThat(options.ports().of(Port.EVENTS)).isEqualTo(9003);
    assertThat(options.ports().of(Port.GATEWAY)).isEqualTo(9002);
  }

  @Test
  void portsCanBeExchanged() {
    Ports ports = parse(Map.of(), "--gateway-port=8081", "--documents-port=8080").ports();

    assertThat(ports.of(Port.GATEWAY)).isEqualTo(8081);
    assertThat(ports.of(Port.DOCUMENTS)).isEqualTo(8080);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "--port=1 | unknown option: --port=1",
        "run | unknown option: run",
        "--fresh=no | --fresh=no takes no value",
        "--data | --data needs a value",
        "--gateway-port= | --gateway-port needs a value",
        "--gateway-port=x | --gateway-port needs a number, not \"x\"",
        "--gateway-port=70000 | --gateway-port must be 1 to 65535, not 70000",
        "--gateway-port=8081 | --gateway-port and --documents-port are both 8081",
      })
  void whatMakesNoSenseIsRefusedWithItsReason(String word, String reason) {
    assertThatThrownBy(() -> parse(Map.of(), word))
        .isInstanceOf(UsageFailure.class)
        .hasMessage(reason);
  }

  @Test
  void theUsageNamesEveryOptionAndDefault() {
    for (Port port : Port.values()) {
      assertThat(Usage.text())
          .containsPattern(port.option() + " N +" + port.defaultNumber())
          .contains(port.variable());
    }
    assertThat(Usage.text()).contains(Options.DEFAULT_FREE_MEGABYTES + " by default");
  }

  private static Options parse(Map<String, String> environment, String... words) {
    return OptionsParser.parse(List.of(words), environment, DATA);
  }
}
