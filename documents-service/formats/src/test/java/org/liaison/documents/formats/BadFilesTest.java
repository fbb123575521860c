package org.liaison.documents.formats;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.liaison.documents.formats.UnreadableFileException.Reason;

class BadFilesTest {

  private final Formats formats = new Formats(ReadingLimits.DEFAULT);

  @Test
  void encryptedFilesAreToldApart() {
    refused(PdfSamples.encrypted(), "a.pdf", Reason.ENCRYPTED, "without");
    refused(bytes("\u00d0\u00cf\u0011\u00e0old"), "a.docx", Reason.UNSUPPORTED, "save it as DOCX");
  }

  @Test
  void scanHasNoTextLayer() {
    refused(PdfSamples.scanned(), "a.pdf", Reason.NO_TEXT_LAYER, "OCR");
  }

  @Test
  void filesBeyondLimitsAreRefusedAndNotCut() {
    refused(PdfSamples.pages(10_000), "a.pdf", Reason.TOO_LARGE, "10,000 pages");
    refused(DocxSamples.bomb(70), "a.docx", Reason.TOO_LARGE, "unpacks");
    refused(DocxSamples.nested(3_000), "a.docx", Reason.TOO_LARGE, "deep");
    refused(bytes("<html><body>" + "<div>".repeat(5_000)), "a.html", Reason.TOO_LARGE, "deep");
    refused(bytes("a".repeat(4_000_001)), "a.txt", Reason.TOO_LARGE, "4,000,000 characters");
    refused(new byte[(32 << 20) + 1], "a.pdf", Reason.TOO_LARGE, "33,554,432");
  }

  @Test
  void truncatedFilesAreDamaged() {
    refused(half(PdfSamples.report()), "a.pdf", Reason.DAMAGED, "cut off");
    refused(half(DocxSamples.memorandum()), "a.docx", Reason.DAMAGED, "cut off");
    refused(Arrays.copyOf(DocxSamples.memorandum(), 60), "a.docx", Reason.DAMAGED, "cut off");
  }

  @Test
  void entitiesAreNotFollowed() {
    refused(DocxSamples.withEntities(), "a.docx", Reason.DAMAGED, "damaged");
  }

  @Test
  void fileThatIsNotWhatItClaimsIsRefused() {
    refused(PdfSamples.report(), "a.docx", Reason.WRONG_TYPE, "claims to be DOCX");
    refused(PageSamples.news(), "a.pdf", Reason.WRONG_TYPE, "its bytes are HTML");
    refused(DocxSamples.otherArchive(), "a.zip", Reason.UNSUPPORTED, "/imports");
    refused(new byte[] {0, 1, 2, 3, 4, 5}, "a.txt", Reason.UNSUPPORTED, "none of HTML");
  }

  @Test
  void pageSentAsTextIsReadAsPage() {
    assertThat(formats.read(file(PageSamples.news(), "a.txt")).mediaType()).isEqualTo("text/html");
  }

  @Test
  void emptyFilesAreSaidToBe() {
    refused(new byte[0], "a.txt", Reason.EMPTY, "empty");
    refused(bytes("  \n "), "a.txt", Reason.EMPTY, "no text");
    refused(bytes("<html><body><script>1</script></body></html>"), "a", Reason.EMPTY, "no text");
  }

  private void refused(byte[] bytes, String name, Reason reason, String hint) {
    assertThatThrownBy(() -> formats.read(file(bytes, name)))
        .isInstanceOfSatisfying(
            UnreadableFileException.class, e -> assertThat(e.reason()).isEqualTo(reason))
        .hasMessageContaining(hint);
  }

  private static FileToRead file(byte[] bytes, String name) {
    return new FileToRead(bytes, "", name, "");
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.ISO_8859_1);
  }

  private static byte[] half(byte[] bytes) {
    return Arrays.copyOf(bytes, bytes.length * 9 / 10);
  }
}
