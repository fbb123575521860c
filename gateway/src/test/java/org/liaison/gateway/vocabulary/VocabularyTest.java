package org.liaison.gateway.vocabulary;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.liaison.documents.v1.DocumentKind;
import org.liaison.events.v1.ChangeKind;

class VocabularyTest {

  private final Vocabulary<DocumentKind> kinds = Vocabulary.of(DocumentKind.class);

  @Test
  void valuesAreKebabCaseWithoutTheNameOfTheirEnum() {
    assertThat(kinds.words())
        .containsExactly(
            "news",
            "commentary",
            "joint-statement",
            "agreement",
            "release",
            "notice",
            "briefing",
            "other");
    assertThat(Vocabulary.of(ChangeKind.class).words()).contains("event-corroborated");
  }

  @Test
  void wordsAndValuesFindEachOther() {
    assertThat(kinds.value("joint-statement")).contains(DocumentKind.DOCUMENT_KIND_JOINT_STATEMENT);
    assertThat(kinds.word(DocumentKind.DOCUMENT_KIND_JOINT_STATEMENT)).isEqualTo("joint-statement");
  }

  @Test
  void unspecifiedAndNewerValuesHaveNoWord() {
    assertThat(kinds.word(DocumentKind.DOCUMENT_KIND_UNSPECIFIED)).isNull();
    assertThat(kinds.word(DocumentKind.UNRECOGNIZED)).isNull();
    assertThat(kinds.value("unspecified")).isEmpty();
  }
}
