package org.liaison.documents.copy.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Texts that have much in common and are no copies, and copies that have little. */
class NearMissTest {

  private static final List<String> DOCUMENTS =
      CopyCorpus.dossier().stream()
          .filter(source -> !source.isChinese())
          .map(CopyCorpus.Source::text)
          .toList();

  @Test
  void articlesThatQuoteOneStatementWholeAreThreeTexts() {
    String statement = CopyCorpus.dossierText("1997-10-29-joint-statement-law-enforcement-chapter");
    statement = statement.substring(0, statement.length() / 4);
    String one = DOCUMENTS.get(0) + "\n\n" + statement;
    String other = statement + "\n\n" + DOCUMENTS.get(1);

    assertThat(CopyFigures.isCopy(one, other)).isFalse();
    assertThat(CopyFigures.isCopy(statement, one)).isFalse();
    assertThat(CopyFigures.isCopy(statement, other)).isFalse();
  }

  @Test
  void articlesWithTheSameLongBoilerplateAreTwoTexts() {
    String boilerplate = DOCUMENTS.get(2).substring(0, 1200);

    assertThat(CopyFigures.isCopy(DOCUMENTS.get(3) + boilerplate, DOCUMENTS.get(4) + boilerplate))
        .isFalse();
  }

  @Test
  void wireLeadWithReportingOfOnesOwnIsNoCopy() {
    String wire = DOCUMENTS.get(5);
    String own = wire.substring(0, wire.length() / 3) + DOCUMENTS.get(6);

    assertThat(CopyFigures.isCopy(wire, own)).isFalse();
  }

  @Test
  void secondHalfOfATextIsACopyOfIt() {
    String text = DOCUMENTS.get(7);
    assertThat(CopyFigures.isCopy(text, text.substring(text.length() / 2))).isTrue();
  }

  @Test
  void bothHalvesOfATextHaveNothingInCommon() {
    String text = DOCUMENTS.get(7);
    int half = text.length() / 2;
    assertThat(CopyFigures.isCopy(text.substring(0, half), text.substring(half))).isFalse();
  }

  @ParameterizedTest
  @CsvSource({
    "U.S. officials said so: “Speed is the whole point”, US officials said so - speed is the whole point!",
    "ＡＢＣ１２３ met four offices there, abc123 met four offices there",
    "overdoses: 100000 of them in all, Overdoses: 100﹐000 of them in all",
    "中美两国禁毒部门举行会谈, 中美兩國禁毒部門舉行會談。",
    "Zoë’s office closed for good today, ZOË'S office closed - for good - today",
  })
  void spellingIsNoDifference(String one, String other) {
    assertThat(CopyFigures.isCopy(one, other)).isEqualTo(!other.contains("﹐"));
  }
}
