package org.liaison.documents.formats;

import static org.assertj.core.api.Assertions.assertThat;
import static org.liaison.documents.formats.MetadataField.AUTHOR;
import static org.liaison.documents.formats.MetadataField.LANGUAGE;
import static org.liaison.documents.formats.MetadataField.PUBLISHED_ON;
import static org.liaison.documents.formats.MetadataField.PUBLISHER;
import static org.liaison.documents.formats.MetadataField.TITLE;
import static org.liaison.documents.formats.MetadataField.URL;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class FormatsTest {

  private final Formats formats = new Formats(ReadingLimits.DEFAULT);

  @Test
  void newsPageIsItsArticleWithoutFurniture() {
    ReadFile page = read(PageSamples.news());

    assertThat(page.text().split("\n\n"))
        .containsExactly(
            "Two ministries open a laboratory line",
            "By Ana Soto and Pablo Ruiz",
            "VIENNA, March 14 — The health ministries of two countries opened a direct line between"
                + " their forensic laboratories on Friday, so that data on new opioids reach both"
                + " within a day.",
            "Chemists compare samples in Vienna, 2023.",
            "The line carries spectra and reference data.",
            "It was promised at a meeting in 2024.",
            "Both sides will review the work by the end of the year.");
  }

  @Test
  void linkedDataComesBeforeWhatElseAPageSays() {
    ReadFile page = read(PageSamples.news());

    assertThat(page.first(TITLE))
        .contains(new StatedValue("Two ministries open a laboratory line", "json-ld"));
    assertThat(page.metadata().get(AUTHOR))
        .startsWith(
            new StatedValue("Ana Soto", "json-ld"), new StatedValue("Pablo Ruiz", "json-ld"));
    assertThat(page.first(PUBLISHED_ON))
        .contains(new StatedValue("2025-03-14T09:30+01:00", "json-ld"));
    assertThat(page.first(PUBLISHER)).contains(new StatedValue("Harbour Wire", "json-ld"));
    assertThat(page.first(LANGUAGE)).contains(new StatedValue("en-GB", "json-ld"));
    assertThat(page.metadata().get(URL))
        .contains(
            new StatedValue("https://harbourwire.example/2025/03/14/laboratory-line", "link"));
  }

  @Test
  void releaseWithoutArticleElementIsFound() {
    ReadFile page = read(PageSamples.release());

    assertThat(page.text())
        .startsWith("The department welcomes")
        .contains("4-AP controlled")
        .endsWith("every month.")
        .doesNotContain("Newsroom", "newsletter");
    assertThat(page.first(PUBLISHED_ON))
        .contains(new StatedValue("2024-08-02T16:05-04:00", "opengraph"));
    assertThat(page.first(LANGUAGE)).contains(new StatedValue("en-US", "opengraph"));
    assertThat(page.metadata()).doesNotContainKey(AUTHOR);
  }

  @Test
  void chinesePageIsReadInItsCharset() {
    ReadFile page = read(PageSamples.chinese());

    assertThat(page.text())
        .startsWith("本报维也纳3月14日电")
        .endsWith("定期通报制度。")
        .doesNotContain("首页", "责任编辑", "版权所有");
    assertThat(page.first(TITLE)).contains(new StatedValue("两国禁毒部门建立热线", "html"));
    assertThat(page.first(PUBLISHED_ON)).contains(new StatedValue("2025-03-14", "html"));
  }

  @Test
  void relativeCanonicalLinkIsReadAgainstThePage() {
    String page =
        "<html><head><link rel=canonical href='%s'></head><body><p>Text</p></body></html>";

    for (String[] found :
        new String[][] {
          {"https://a.example/x/y", "../z", "https://a.example/z"},
          {"https://a.example", "z", "https://a.example/z"},
          {"", "z", "z"}
        }) {
      byte[] bytes = page.formatted(found[1]).getBytes(StandardCharsets.UTF_8);
      assertThat(formats.read(new FileToRead(bytes, "", "", found[0])).first(URL))
          .contains(new StatedValue(found[2], "link"));
    }
  }

  @Test
  void linesOfPdfBecomeParagraphsOverPages() {
    ReadFile pdf = read(PdfSamples.report());

    assertThat(pdf.mediaType()).isEqualTo("application/pdf");
    assertThat(pdf.text().split("\n\n"))
        .containsExactly(
            "The working group met in Vienna on 12 March 2025. It heard reports on nitazenes from"
                + " both laboratories and compared the results of the joint tests that were agreed"
                + " last year.",
            "Both sides will exchange reference samples before the summer. The next meeting is"
                + " planned for the autumn, and the secretariat is to prepare an agenda that covers"
                + " precursors and money laundering.",
            "The record was signed by both chairs.",
            "Annex: none was adopted.");
    assertThat(pdf.first(TITLE)).contains(new StatedValue("Record of the spring meeting", "pdf"));
    assertThat(pdf.first(PUBLISHED_ON)).contains(new StatedValue("2025-03-14T09:30+08:00", "pdf"));
  }

  @Test
  void columnsOfPdfAreReadOneAfterTheOther() {
    assertThat(read(PdfSamples.columns()).text().split("\n\n"))
        .containsExactly(
            "The left column tells of the seizure in May.",
            "The right column tells of the trial in June.");
  }

  @Test
  void chinesePdfIsReadThroughItsEncoding() {
    assertThat(read(PdfSamples.chinese()).text()).isEqualTo("两国禁毒部门十四日宣布建立直通热线，交换新型合成毒品的检测数据。");
  }

  @Test
  void wordDocumentIsReadWithoutWhatWasDeleted() {
    ReadFile docx = read(DocxSamples.memorandum());

    assertThat(docx.text().split("\n\n"))
        .containsExactly(
            "Memorandum on joint training",
            "The two services will train twelve officers by the end of 2025.",
            "双方将每年会晤一次。");
    assertThat(docx.first(AUTHOR)).contains(new StatedValue("Ana Soto", "docx"));
  }

  @Test
  void plainTextIsReadInTheCharsetThatItIsIn() {
    String text = "双方同意每年会晤一次，并交换检测数据。";

    for (String charset : new String[] {"UTF-8", "GB18030", "UTF-16"}) {
      assertThat(read(text.getBytes(Charset.forName(charset))).text()).isEqualTo(text);
    }
    assertThat(read("Café talks".getBytes(StandardCharsets.ISO_8859_1)).text())
        .isEqualTo("Café talks");
  }

  private ReadFile read(byte[] bytes) {
    return formats.read(new FileToRead(bytes, "", "", ""));
  }
}
