package org.liaison.local.dossier;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.liaison.local.LocalFailure;

class DossierFileTest {
  @TempDir Path folder;

  @Test
  void metadataAndTextAreRead() throws IOException {
    DossierDocument document =
        read(
            """
            ---
            kind: news
            title: "Talks: a beginning"
            language: zh-Hans
            publisher: Example
            authors: [One, Two]
            publishedOn: 2024-08-02
            url: https://example.org/1
            handling: clear
            ---
            第一段。

            ---
            Last line
            """);

    assertThat(document)
        .isEqualTo(
            new DossierDocument(
                "news",
                "Talks: a beginning",
                "第一段。\n\n---\nLast line",
                "zh-Hans",
                "Example",
                List.of("One", "Two"),
                "2024-08-02",
                "https://example.org/1",
                "clear"));
  }

  @Test
  void aDateStaysAsItIsWritten() throws IOException {
    assertThat(read("---\npublishedOn: 2024-08-02T20:15:00+08:00\n---\nx").publishedOn())
        .isEqualTo("2024-08-02T20:15:00+08:00");
    assertThat(read("---\npublishedOn: 1987\n---\nx").publishedOn()).isEqualTo("1987");
  }

  @Test
  void whatIsNoDocumentIsNamed() {
    assertThatThrownBy(() -> read("only text"))
        .isInstanceOf(LocalFailure.class)
        .hasMessageContaining("01.md");
    assertThatThrownBy(() -> read("---\ncolour: red\n---\nx"))
        .isInstanceOf(LocalFailure.class)
        .hasMessageContainingAll("01.md", "colour");
  }

  @Test
  void theFolderIsReadInOrderAndItsReadmeIsNoDocument() throws IOException {
    for (String name : new String[] {"02.md", "01.md", "README.md", "notes.yaml"}) {
      Files.writeString(folder.resolve(name), "");
    }

    assertThat(DossierFile.in(folder))
        .extracting(file -> file.path().getFileName().toString())
        .containsExactly("01.md", "02.md");
    assertThat(DossierFile.in(folder.resolve("missing"))).isEmpty();
  }

  private DossierDocument read(String content) throws IOException {
    return new DossierFile(Files.writeString(folder.resolve("01.md"), content)).read();
  }
}
