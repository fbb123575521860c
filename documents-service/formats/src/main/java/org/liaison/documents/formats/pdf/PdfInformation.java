package org.liaison.documents.formats.pdf;

import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.Calendar;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.liaison.documents.formats.MetadataField;
import org.liaison.documents.formats.StatedValue;
import org.liaison.documents.formats.StatedValues;

/** What a PDF says of itself. */
final class PdfInformation {

  private static final String WHERE = "pdf";

  /** What programs write where nobody wrote a title. */
  private static final Pattern NO_TITLE =
      Pattern.compile(
          "(?i)untitled.*|microsoft (?:word|powerpoint) - .*|.*\\.(?:docx?|pdf|indd|rtf|wpd)|\\W*");

  private PdfInformation() {}

  static Map<MetadataField, List<StatedValue>> read(PDDocument pdf) {
    PDDocumentInformation information = pdf.getDocumentInformation();
    StatedValues values = new StatedValues();
    String title = information.getTitle();
    if (title != null && !NO_TITLE.matcher(title.strip()).matches()) {
      values.add(MetadataField.TITLE, title, WHERE);
    }
    values.add(MetadataField.AUTHOR, information.getAuthor(), WHERE);
    values.add(MetadataField.LANGUAGE, pdf.getDocumentCatalog().getLanguage(), WHERE);
    Calendar created = information.getCreationDate();
    if (created != null) {
      values.add(MetadataField.PUBLISHED_ON, iso(created), WHERE);
    }
    return values.all();
  }

  private static String iso(Calendar created) {
    int offset = created.get(Calendar.ZONE_OFFSET) + created.get(Calendar.DST_OFFSET);
    return OffsetDateTime.ofInstant(
            created.toInstant(), ZoneOffset.ofTotalSeconds(offset / 1000 / 60 * 60))
        .truncatedTo(ChronoUnit.SECONDS)
        .toString();
  }
}
