package org.liaison.documents.search.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class ConceptsTest {

  private static final List<String> LINES =
      List.of(
          "fentanyl = 芬太尼",
          "General Administration of Customs = 海关总署 = GACC",
          "precursor = 前体",
          "precursor chemical = 前体化学品",
          "State Council = 国务院",
          "State Department = 国务院",
          "drug = 毒");
  private static final Concepts CONCEPTS = new Concepts(list(LINES));

  @Test
  void everyFormIsMetInBothLanguages() {
    assertThat(met("Seizures of FENTANYL fell.")).containsExactly(0);
    assertThat(met("列管芬太尼類物質")).containsExactly(0);
    assertThat(met("the General Administration for Customs, GACC")).containsExactly(1, 1);
    assertThat(met("General Administration Customs; administration of customs")).isEmpty();
    assertThat(met("precursor chemicals")).containsExactly(2, 3);
    assertThat(met("前体化学品")).containsExactly(2, 3);
    assertThat(met("中国国务院")).containsExactly(4, 5);
    assertThat(met("前。体, state. The council")).isEmpty();
  }

  @Test
  void theLastWordsMayLieFarBehind() {
    assertThat(met("state " + "of the ".repeat(40) + "council")).isEmpty();
    assertThat(met("word ".repeat(1_000) + "state council")).containsExactly(4);
  }

  @Test
  void whatCoversATermFindsItWhereAPhraseWould() {
    assertThat(CONCEPTS.cover(term("fentanyl"), Set.of(0))).isTrue();
    assertThat(CONCEPTS.cover(term("fentanyl"), Set.of(1))).isFalse();
    assertThat(CONCEPTS.cover(term("\"precursor chemicals\""), Set.of(3))).isTrue();
    assertThat(CONCEPTS.cover(term("heroin"), Set.of(0, 1, 2))).isFalse();
    assertThat(CONCEPTS.cover(term("毒"), Set.of(6))).isFalse();
  }

  @Test
  void anotherListHasAnotherFingerprint() {
    assertThat(new Concepts(list(LINES)).fingerprint()).isEqualTo(CONCEPTS.fingerprint());
    assertThat(new Concepts(list(LINES.subList(0, 3))).fingerprint())
        .isNotEqualTo(CONCEPTS.fingerprint());
    assertThat(new Concepts(list(List.of("a = b", "c = d"))).fingerprint())
        .isNotEqualTo(new Concepts(list(List.of("a = b = c = d"))).fingerprint());
  }

  private static QueryTerm term(String typed) {
    return QueryExpression.parse(typed).sought().get(0);
  }

  private static List<Integer> met(String text) {
    SearchedText searched = new SearchedText(text);
    List<Integer> met = new ArrayList<>();
    Stream.of(searched.words(), searched.han(2), searched.han(1))
        .forEach(
            reader -> {
              while (reader.next()) {
                met.addAll(reader.shown(CONCEPTS));
              }
            });
    return met;
  }

  private static AliasList list(List<String> lines) {
    AliasList aliases = new AliasList();
    aliases.add("test", lines);
    return aliases;
  }
}
