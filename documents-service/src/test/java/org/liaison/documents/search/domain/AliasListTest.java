package org.liaison.documents.search.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;

class AliasListTest {

  @Test
  void formsOfALineMeanTheSameInAnyNumberAndScript() {
    AliasList aliases = list("# ours", "", "precursor = 前体 = building block");

    assertThat(aliases.of(AliasList.key("Precursors"))).containsExactly("前体", "building block");
    assertThat(aliases.of(AliasList.key("前體"))).containsExactly("precursor", "building block");
    assertThat(aliases.of(AliasList.key("building-blocks"))).containsExactly("precursor", "前体");
    assertThat(aliases.of(AliasList.key("heroin"))).isEmpty();
  }

  @Test
  void formOfSeveralLinesMeansAllOfThem() {
    AliasList aliases = list("State Council = 国务院", "State Department = 国务院");

    assertThat(aliases.of("国务院")).containsExactly("State Council", "State Department");
    assertThat(aliases.of("state council")).containsExactly("国务院");
  }

  @Test
  void badLineIsNamed() {
    assertThatThrownBy(() -> list("a = b", "alone"))
        .isInstanceOf(InvalidAliasesException.class)
        .hasMessage("mine.txt line 2 has one form; write two or more, parted by '='");
    assertThatThrownBy(() -> list("a = ! = b"))
        .isInstanceOf(InvalidAliasesException.class)
        .hasMessageStartingWith("mine.txt line 1 has an empty form");
  }

  private static AliasList list(String... lines) {
    AliasList aliases = new AliasList();
    aliases.add("mine.txt", List.of(lines));
    return aliases;
  }
}
