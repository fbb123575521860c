package org.liaison.local.system;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;

/** One sound file of each format, as small as they come. */
final class SampleFiles {
  private static final String WORD =
      "<w:document xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"><w:body>"
          + "<w:p><w:r><w:t>Note on the harbour seminar</w:t></w:r></w:p><w:p><w:r><w:t>Both offices"
          + " will train twelve officers by the end of 2025.</w:t></w:r></w:p></w:body></w:document>";

  private static final List<String> SENTENCES =
      List.of(
          "Both offices counted their sealed boxes in the harbour on Friday.",
          "Twelve officers of the customs service came to see how it is done.",
          "A second count was promised for the autumn of the year 2025.");

  private SampleFiles() {}

  static byte[] html() {
    return """
        <!doctype html><html lang="en"><head><title>Harbour seminar opens</title>
        <meta property="article:published_time" content="2024-06-21T09:00:00+08:00">
        <script type="application/ld+json">{"@type": "NewsArticle", "headline": "Harbour seminar opens",
        "datePublished": "2024-06-21T09:00:00+08:00", "author": {"@type": "Person", "name": "Ana Soto"}}</script>
        </head><body><nav><a href="/">Home</a></nav><article><h1>Harbour seminar opens</h1>
        <p>The two offices met in the harbour on Friday &amp; spoke of sealed boxes.</p>
        <p>双方就前体化学品交换了意见。</p><ul><li>One list</li><li>Two lists</li></ul></article>
        <footer>Shared 12 times</footer></body></html>
        """
        .getBytes(UTF_8);
  }

  static byte[] pdf() {
    try (PDDocument document = new PDDocument();
        ByteArrayOutputStream bytes = new ByteArrayOutputStream()) {
      for (String sentence : SENTENCES) {
        PDPage page = new PDPage();
        document.addPage(page);
        try (PDPageContentStream content = new PDPageContentStream(document, page)) {
          content.beginText();
          content.setFont(new PDType1Font(FontName.HELVETICA), 11);
          content.newLineAtOffset(72, 700);
          content.showText(sentence);
          content.endText();
        }
      }
      document.save(bytes);
      return bytes.toByteArray();
    } catch (IOException e) {
      throw new UncheckedIOException("a page cannot be written", e);
    }
  }

  static byte[] docx() {
    Map<String, byte[]> parts = new LinkedHashMap<>();
    parts.put("[Content_Types].xml", "<Types/>".getBytes(UTF_8));
    parts.put("word/document.xml", WORD.getBytes(UTF_8));
    return zip(parts);
  }

  static byte[] text() {
    return "The two sides met in the harbour.\n\n双方会晤。".getBytes(UTF_8);
  }

  /** One of each. */
  static byte[] archive() {
    Map<String, byte[]> files = new LinkedHashMap<>();
    files.put("seminar.html", html());
    files.put("count.pdf", pdf());
    files.put("notes/会晤.txt", text());
    return zip(files);
  }

  private static byte[] zip(Map<String, byte[]> entries) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
      for (Map.Entry<String, byte[]> entry : entries.entrySet()) {
        zip.putNextEntry(new ZipEntry(entry.getKey()));
        zip.write(entry.getValue());
      }
    } catch (IOException e) {
      throw new UncheckedIOException("memory cannot be written", e);
    }
    return bytes.toByteArray();
  }
}
