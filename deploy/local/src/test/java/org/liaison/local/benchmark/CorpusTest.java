package org.liaison.local.benchmark;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.liaison.local.benchmark.corpus.Corpus;
import org.liaison.local.dossier.DossierDocument;

class CorpusTest {
  private static final int MANY = 2_000;
  private final List<DossierDocument> documents = documents(new Corpus(7));

  @Test
  void sameSeedGivesTheSameDocumentsInAnyOrder() {
    Corpus again = new Corpus(7);

    assertThat(again.document(41)).isEqualTo(documents.get(41));
    assertThat(again.document(3)).isEqualTo(documents.get(3));
  }

  @Test
  void anotherSeedGivesOtherDocuments() {
    assertThat(new Corpus(8).document(3).text()).isNotEqualTo(documents.get(3).text());
  }

  @Test
  void documentsAreOfTheSizeOfNews() {
    assertThat(documents)
        .allSatisfy(
            document ->
                assertThat(document.text().getBytes(StandardCharsets.UTF_8).length)
                    .isBetween(3_000, 6_000));
  }

  @Test
  void textsDifferAndSomeTitlesDoNot() {
    assertThat(documents).extracting(DossierDocument::text).doesNotHaveDuplicates();
    assertThat(documents.stream().map(DossierDocument::title).collect(Collectors.toSet()))
        .hasSizeBetween(MANY / 2, MANY - 1);
  }

  @Test
  void bothLanguagesAndAllDecadesOccur() {
    assertThat(documents.stream().collect(Collectors.groupingBy(DossierDocument::language)))
        .hasEntrySatisfying("zh-Hans", some -> assertThat(some).hasSizeBetween(300, 500))
        .containsKey("en");
    assertThat(documents)
        .extracting(document -> LocalDate.parse(document.publishedOn()).getYear())
        .contains(1985, 1995, 2005, 2015, 2025)
        .allMatch(year -> year >= 1985 && year <= 2025);
  }

  @Test
  void noSlotStaysOpen() {
    assertThat(documents).allMatch(document -> document.text().indexOf('{') < 0);
  }

  private static List<DossierDocument> documents(Corpus corpus) {
    return IntStream.range(0, MANY).mapToObj(corpus::document).toList();
  }
}
