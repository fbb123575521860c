package org.liaison.documents.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LanguageDetectorTest {

  private static final LanguageDetector DETECTOR = new LanguageDetector(new LanguageModel());

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "en | The two ports agreed on Monday to test the cargo together, the harbour master said.",
        "zh-Hans | 双方同意进一步开展合作,对新的毒品问题进行研究,并将在今后几个月内交换专家。",
        "zh-Hant | 雙方同意進一步開展合作,對新的毒品問題進行研究,並將在今後幾個月內交換專家。",
        "zh | 合作",
        "zh-Hans | 中美禁毒合作工作组(Counternarcotics Working Group)会议召开,双方就合作进行了交流,会后发表声明。",
        "ja | 両国は薬物の取り締まりについて協力することで一致した。",
        "ko | 양국은 마약 단속에 협력하기로 합의했다.",
        "es | Los dos puertos acordaron el lunes examinar juntos la carga sospechosa y compartir los resultados de sus laboratorios.",
        "ru | Два порта договорились вместе проверять подозрительные грузы и обмениваться результатами.",
        "und | 12345 67890 !!!",
        "und | Xq zzv",
      })
  void languageIsTold(String language, String text) {
    assertThat(DETECTOR.detect(NormalizedText.of(text))).isEqualTo(language);
  }
}
