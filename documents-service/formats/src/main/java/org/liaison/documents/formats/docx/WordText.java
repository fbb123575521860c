package org.liaison.documents.formats.docx;

import java.util.Set;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.liaison.documents.formats.UnreadableFileException;
import org.liaison.documents.formats.UnreadableFileException.Reason;

/** The text of a Word document's main part (WordprocessingML) as paragraphs. */
final class WordText {

  /** What was deleted with changes tracked, codes of fields, and second copies for old programs. */
  private static final Set<String> SKIPPED = Set.of("del", "moveFrom", "instrText", "Fallback");

  private final StringBuilder text = new StringBuilder();
  private final StringBuilder paragraph = new StringBuilder();
  private boolean inText;

  private WordText() {}

  static String read(byte[] content, int mostDepth) throws XMLStreamException {
    XMLStreamReader xml = Xml.open(content);
    WordText reader = new WordText();
    int depth = 0;
    int skippedAt = 0;
    while (xml.hasNext()) {
      switch (xml.next()) {
        case XMLStreamConstants.START_ELEMENT -> {
          requireShallow(++depth, mostDepth);
          if (skippedAt == 0 && SKIPPED.contains(xml.getLocalName())) {
            skippedAt = depth;
          } else if (skippedAt == 0) {
            reader.start(xml.getLocalName());
          }
        }
        case XMLStreamConstants.END_ELEMENT -> {
          if (skippedAt == 0) {
            reader.end(xml.getLocalName());
          } else if (skippedAt == depth) {
            skippedAt = 0;
          }
          depth--;
        }
        case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA -> {
          if (skippedAt == 0 && reader.inText) {
            reader.paragraph.append(xml.getText());
          }
        }
        default -> {}
      }
    }
    return reader.text.toString();
  }

  private static void requireShallow(int depth, int most) {
    if (depth > most) {
      throw new UnreadableFileException(
          Reason.TOO_LARGE, "the DOCX nests elements more than %,d deep".formatted(most));
    }
  }

  private void start(String name) {
    switch (name) {
      case "t" -> inText = true;
      case "tab", "br", "cr" -> paragraph.append(' ');
      case "noBreakHyphen" -> paragraph.append('-');
      default -> {}
    }
  }

  private void end(String name) {
    if (name.equals("t")) {
      inText = false;
    } else if (name.equals("p")) {
      String words = paragraph.toString().strip().replaceAll("[ \\t\\u00a0]+", " ");
      paragraph.setLength(0);
      if (!words.isEmpty()) {
        text.append(text.isEmpty() ? "" : "\n\n").append(words);
      }
    }
  }
}
