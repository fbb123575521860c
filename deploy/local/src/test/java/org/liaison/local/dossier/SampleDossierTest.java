package org.liaison.local.dossier;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

class SampleDossierTest {
  private final List<DossierDocument> documents =
      DossierFile.in(Path.of("dossier")).stream().map(DossierFile::read).toList();

  @Test
  void holdsDocumentsOfManyFormsInBothLanguages() {
    assertThat(documents).hasSizeGreaterThanOrEqualTo(20);
    assertThat(documents)
        .filteredOn(each -> each.language().startsWith("zh"))
        .hasSizeGreaterThan(3);
    assertThat(documents)
        .extracting(DossierDocument::kind)
        .contains("news", "commentary", "joint-statement", "release", "notice");
  }

  @Test
  void everyDocumentIsWholeAndHasAnAddressOfItsOwn() {
    assertThat(documents)
        .allSatisfy(
            each ->
                assertThat(each)
                    .extracting("title", "text", "publisher", "publishedOn", "handling")
                    .doesNotContainNull());
    assertThat(documents).extracting(DossierDocument::url).doesNotHaveDuplicates();
  }
}
