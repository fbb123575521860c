package org.liaison.documents.formats;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Word documents made for these tests, as small as the format allows. */
public final class DocxSamples {

  private static final String WORD =
      "xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"";
  private static final String HEAD = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>";

  private DocxSamples() {}

  public static byte[] memorandum() {
    return docx(
        "<w:p><w:r><w:t>Memorandum on joint training</w:t></w:r></w:p>"
            + "<w:p><w:r><w:t xml:space=\"preserve\">The two services will train </w:t></w:r>"
            + "<w:del><w:r><w:delText>ten</w:delText></w:r></w:del>"
            + "<w:r><w:t>twelve officers by the end of 2025.</w:t></w:r></w:p>"
            + "<w:p/>"
            + "<w:tbl><w:tr><w:tc><w:p><w:r><w:t>双方将每年会晤一次。</w:t></w:r></w:p></w:tc></w:tr></w:tbl>");
  }

  /** The main part alone unpacks to so many megabytes. */
  public static byte[] bomb(int megabytes) {
    return docx("<w:p><w:r><w:t>" + "a".repeat(megabytes << 20) + "</w:t></w:r></w:p>");
  }

  public static byte[] nested(int depth) {
    return docx("<w:x>".repeat(depth) + "</w:x>".repeat(depth));
  }

  /** Entities that would grow to gigabytes, and one that would read a local file. */
  public static byte[] withEntities() {
    return zip(
        Map.of(
            "[Content_Types].xml",
            HEAD + "<Types/>",
            "word/document.xml",
            HEAD
                + "<!DOCTYPE d [<!ENTITY a \"aaaaaaaaaa\"><!ENTITY b \"&a;&a;&a;&a;\">"
                + "<!ENTITY f SYSTEM \"file:///etc/hostname\">]>"
                + "<w:document "
                + WORD
                + "><w:body><w:p><w:r><w:t>&b;&f;</w:t></w:r></w:p></w:body></w:document>"));
  }

  public static byte[] otherArchive() {
    return zip(Map.of("readme.txt", "A few words in an archive."));
  }

  private static byte[] docx(String body) {
    Map<String, String> parts = new LinkedHashMap<>();
    parts.put("[Content_Types].xml", HEAD + "<Types/>");
    parts.put(
        "docProps/core.xml",
        HEAD
            + "<cp:coreProperties xmlns:cp=\"c\" xmlns:dc=\"http://purl.org/dc/elements/1.1/\""
            + " xmlns:dcterms=\"http://purl.org/dc/terms/\"><dc:title>Memorandum on joint"
            + " training</dc:title><dc:creator>Ana Soto</dc:creator>"
            + "<dcterms:created>2025-03-14T09:30:00Z</dcterms:created></cp:coreProperties>");
    parts.put(
        "word/document.xml",
        HEAD + "<w:document " + WORD + "><w:body>" + body + "</w:body></w:document>");
    return zip(parts);
  }

  private static byte[] zip(Map<String, String> parts) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
      for (Map.Entry<String, String> part : parts.entrySet()) {
        zip.putNextEntry(new ZipEntry(part.getKey()));
        zip.write(part.getValue().getBytes(StandardCharsets.UTF_8));
        zip.closeEntry();
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.toByteArray();
  }
}
