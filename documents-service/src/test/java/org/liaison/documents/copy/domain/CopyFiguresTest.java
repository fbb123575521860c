package org.liaison.documents.copy.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.liaison.documents.copy.domain.CopyCorpus.Source;

/** The figures of docs/documents.md, held to. */
class CopyFiguresTest {

  private static final Set<SyndicationEdit> HALVES =
      EnumSet.of(
          SyndicationEdit.TRUNCATED_TO_HALF,
          SyndicationEdit.HALF_WITH_HEADLINE_CHANGED,
          SyndicationEdit.HALF_WITH_BOILERPLATE);

  @ParameterizedTest
  @ValueSource(booleans = {true, false})
  void copiesAreFoundAndDistinctReportsAreNot(boolean forDevelopment) {
    CopyFigures figures = CopyFigures.of(forDevelopment);
    System.out.println(figures);

    assertThat(figures.precision()).as("precision %s", figures).isGreaterThanOrEqualTo(0.98);
    assertThat(figures.recall()).as("recall %s", figures).isGreaterThanOrEqualTo(0.97);
    figures
        .edits()
        .forEach(
            (edit, tally) ->
                assertThat(tally.share())
                    .as("%s %s", edit, figures)
                    .isGreaterThanOrEqualTo(HALVES.contains(edit) ? 0.90 : 0.95));
  }

  @Test
  void corpusIsLargeEnoughToSaySomething() {
    List<Source> lookalikes = CopyCorpus.lookalikes();

    assertThat(lookalikes.stream().filter(source -> !source.group().contains("form")))
        .hasSizeGreaterThan(40);
    assertThat(lookalikes.stream().filter(Source::isChinese)).hasSizeGreaterThan(20);
    assertThat(CopyFigures.of(false).copies()).isGreaterThan(200);
    assertThat(CopyFigures.of(false).distinctPairs()).isGreaterThan(1000);
  }

  @Test
  void wireCopyOfTheDossierIsACopy() {
    assertThat(
            CopyFigures.isCopy(
                CopyCorpus.dossierText("2022-08-06-china-suspends-counternarcotics"),
                CopyCorpus.dossierText("2022-08-06-wire-copy-drug-cooperation-halted")))
        .isTrue();
  }
}
