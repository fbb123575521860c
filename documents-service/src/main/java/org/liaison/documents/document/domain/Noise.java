package org.liaison.documents.document.domain;

import java.util.List;
import java.util.Set;
import org.liaison.documents.text.Block;
import org.liaison.documents.text.Content;

/** Tells a text that was changed from one around which only the page changed. */
final class Noise {

  /** In others a line that is a date alone may be the day of signing. */
  private static final Set<DocumentKind> DATED_BY_THE_PAGE =
      Set.of(DocumentKind.NEWS, DocumentKind.COMMENTARY);

  private Noise() {}

  static boolean isAllThatDiffers(VersionText current, AcceptableDocument document) {
    boolean dates =
        DATED_BY_THE_PAGE.contains(current.version().metadata().kind())
            && DATED_BY_THE_PAGE.contains(document.metadata().kind());
    String before = content(current.text(), current.version().blocks(), dates);
    return !before.isEmpty()
        && before.equals(content(document.text().value(), document.blocks(), dates));
  }

  private static String content(String text, List<Block> blocks, boolean dates) {
    return Content.of(text, blocks, dates);
  }
}
