package org.liaison.documents.formats;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Calendar;
import java.util.HexFormat;
import java.util.List;
import java.util.TimeZone;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.common.PDStream;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;

/** PDFs made for these tests. */
public final class PdfSamples {

  private static final List<String> PAGE_ONE =
      List.of(
          "The working group met in Vienna on 12 March 2025. It heard reports on nita-",
          "zenes from both laboratories and compared the results of the joint tests that",
          "were agreed last year.",
          "",
          "Both sides will exchange reference samples before the summer. The next meeting",
          "is planned for the autumn, and the secretariat is to prepare an agenda that");
  private static final List<String> PAGE_TWO =
      List.of(
          "covers precursors and money laundering.", "", "The record was signed by both chairs.");

  private PdfSamples() {}

  /** Hard-wrapped lines over three pages, with running header and page numbers. */
  public static byte[] report() {
    return save(
        pdf -> {
          page(pdf, 50, framed(PAGE_ONE, 1));
          page(pdf, 50, framed(PAGE_TWO, 2));
          page(pdf, 50, framed(List.of("Annex: none was adopted."), 3));
          pdf.getDocumentInformation().setTitle("Record of the spring meeting");
          pdf.getDocumentInformation().setAuthor("Joint Secretariat");
          Calendar created = Calendar.getInstance(TimeZone.getTimeZone("GMT+8"));
          created.clear();
          created.set(2025, Calendar.MARCH, 14, 9, 30, 0);
          pdf.getDocumentInformation().setCreationDate(created);
          pdf.getDocumentCatalog().setLanguage("en-GB");
        });
  }

  /** Two columns, the left one first. */
  public static byte[] columns() {
    return save(
        pdf -> {
          PDPage page = new PDPage();
          pdf.addPage(page);
          try (PDPageContentStream content = new PDPageContentStream(pdf, page)) {
            column(content, 50, List.of("The left column tells", "of the seizure in May."));
            column(content, 320, List.of("The right column tells", "of the trial in June."));
          }
        });
  }

  /** Chinese in a font that is named and not embedded, as office programs write it. */
  public static byte[] chinese() {
    return save(
        pdf -> {
          PDPage page = new PDPage();
          pdf.addPage(page);
          COSDictionary fonts = new COSDictionary();
          fonts.setItem(COSName.getPDFName("F1"), chineseFont());
          COSDictionary resources = new COSDictionary();
          resources.setItem(COSName.FONT, fonts);
          page.setResources(new PDResources(resources));
          String text =
              "BT /F1 12 Tf 50 700 Td "
                  + hex("两国禁毒部门十四日宣布建立直通热线，交换新型")
                  + " Tj 0 -16 Td "
                  + hex("合成毒品的检测数据。")
                  + " Tj ET";
          PDStream content = new PDStream(pdf);
          try (var out = content.createOutputStream()) {
            out.write(text.getBytes(StandardCharsets.US_ASCII));
          }
          page.setContents(content);
        });
  }

  public static byte[] encrypted() {
    return save(
        pdf -> {
          page(pdf, 50, PAGE_TWO);
          pdf.protect(new StandardProtectionPolicy("owner", "reader", new AccessPermission()));
        });
  }

  /** A page with a drawing and no letters, as a scan is. */
  public static byte[] scanned() {
    return save(
        pdf -> {
          PDPage page = new PDPage();
          pdf.addPage(page);
          try (PDPageContentStream content = new PDPageContentStream(pdf, page)) {
            content.addRect(50, 50, 400, 600);
            content.fill();
          }
        });
  }

  public static byte[] pages(int count) {
    return save(
        pdf -> {
          for (int i = 0; i < count; i++) {
            pdf.addPage(new PDPage());
          }
        });
  }

  private static List<String> framed(List<String> lines, int number) {
    var framed = new java.util.ArrayList<String>();
    framed.add("Joint Secretariat - Record " + (2020 + number));
    framed.add("");
    framed.addAll(lines);
    framed.add("");
    framed.add("Page " + number + " of 3");
    return framed;
  }

  private static void page(PDDocument pdf, int left, List<String> lines) throws IOException {
    PDPage page = new PDPage();
    pdf.addPage(page);
    try (PDPageContentStream content = new PDPageContentStream(pdf, page)) {
      column(content, left, lines);
    }
  }

  /** An empty line leaves a gap, as between paragraphs. */
  private static void column(PDPageContentStream content, int left, List<String> lines)
      throws IOException {
    content.beginText();
    content.setFont(new PDType1Font(FontName.HELVETICA), 11);
    content.newLineAtOffset(left, 700);
    for (String line : lines) {
      if (!line.isEmpty()) {
        content.showText(line);
      }
      content.newLineAtOffset(0, line.isEmpty() ? -26 : -14);
    }
    content.endText();
  }

  private static COSDictionary chineseFont() {
    COSDictionary system = new COSDictionary();
    system.setItem(COSName.REGISTRY, new COSString("Adobe"));
    system.setItem(COSName.ORDERING, new COSString("GB1"));
    system.setItem(COSName.SUPPLEMENT, COSInteger.get(2));
    COSDictionary descriptor = new COSDictionary();
    descriptor.setItem(COSName.TYPE, COSName.FONT_DESC);
    descriptor.setItem(COSName.FONT_NAME, COSName.getPDFName("STSong-Light"));
    descriptor.setItem(COSName.FLAGS, COSInteger.get(6));
    COSDictionary characters = new COSDictionary();
    characters.setItem(COSName.TYPE, COSName.FONT);
    characters.setItem(COSName.SUBTYPE, COSName.CID_FONT_TYPE0);
    characters.setItem(COSName.BASE_FONT, COSName.getPDFName("STSong-Light"));
    characters.setItem(COSName.CIDSYSTEMINFO, system);
    characters.setItem(COSName.FONT_DESC, descriptor);
    characters.setItem(COSName.DW, COSInteger.get(1000));
    COSArray descendants = new COSArray();
    descendants.add(characters);
    COSDictionary font = new COSDictionary();
    font.setItem(COSName.TYPE, COSName.FONT);
    font.setItem(COSName.SUBTYPE, COSName.TYPE0);
    font.setItem(COSName.BASE_FONT, COSName.getPDFName("STSong-Light-UniGB-UTF16-H"));
    font.setItem(COSName.ENCODING, COSName.getPDFName("UniGB-UTF16-H"));
    font.setItem(COSName.DESCENDANT_FONTS, descendants);
    return font;
  }

  private static String hex(String text) {
    return "<" + HexFormat.of().formatHex(text.getBytes(StandardCharsets.UTF_16BE)) + ">";
  }

  private static byte[] save(Drawing drawing) {
    try (PDDocument pdf = new PDDocument()) {
      drawing.draw(pdf);
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      pdf.save(out);
      return out.toByteArray();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private interface Drawing {

    void draw(PDDocument pdf) throws IOException;
  }
}
