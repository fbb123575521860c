package org.liaison.events.extraction.substance;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.liaison.events.extraction.Passage;
import org.liaison.events.lexicon.Lexicon;

class SubstanceFinderTest {

  private final SubstanceFinder finder = new SubstanceFinder(Lexicon.builtIn());

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "China controlled 4-AP, 1-boc-4-AP and Norfentanyl. | 4-ap 1-boc-4-ap norfentanyl",
        "Two nitazenes, isotonitazene and U-47700 | nitazenes isotonitazene u-47700",
        "自9月1日起管制4-苯胺基哌啶，并整类列管芬太尼类物质 | 4-ap fentanyl-related-substances",
        "查獲氯胺酮與U-47700等 | ketamine u-47700",
        "The methodical lapse of a company | ''",
      })
  void substancesAreFoundByAnyOfTheirNames(String text, String ids) {
    String found = String.join(" ", ids(text));
    assertThat(found).isEqualTo(ids);
  }

  @Test
  void passagesAreCountedInCodePoints() {
    assertThat(finder.find("💊 heroin"))
        .extracting(SubstanceFinder.Found::passage)
        .containsExactly(new Passage(2, 8, "heroin"));
  }

  private List<String> ids(String text) {
    return finder.find(text).stream().map(found -> found.substance().id()).toList();
  }
}
