package org.liaison.documents.text;

import java.util.ArrayList;
import java.util.List;

/**
 * What a text says, without what a page puts around it: two texts of the same content differ in
 * nothing that tells anything.
 *
 * <p>Left out are lines that are boilerplate, lists of related pages, and, if wanted, lines before
 * and after all sentences that are a date alone. Everything else counts, in one form of white space
 * and punctuation.
 */
public final class Content {

  private static final int MOST_RELATED = 30;
  private static final int LONGEST_RELATED = 120;

  private final List<String> lines = new ArrayList<>();
  private final List<String> kept = new ArrayList<>();
  private int firstSentence = Integer.MAX_VALUE;
  private int lastSentence = -1;

  private Content(String text, List<Block> blocks) {
    int at = 0;
    int codePoints = 0;
    for (Block block : blocks) {
      int start = text.offsetByCodePoints(at, block.start() - codePoints);
      int end = text.offsetByCodePoints(start, block.end() - block.start());
      lines.add(FoldedText.of(text.substring(start, end)));
      at = end;
      codePoints = block.end();
    }
  }

  /** The content of a text with these blocks. */
  public static String of(String text, List<Block> blocks, boolean withoutDates) {
    Content content = new Content(text, blocks);
    content.findSentences();
    content.keep(withoutDates);
    return FoldedText.of(String.join(" ", content.kept));
  }

  private void findSentences() {
    for (int i = 0; i < lines.size(); i++) {
      if (isSentence(lines.get(i)) && !Boilerplate.without(lines.get(i)).isEmpty()) {
        firstSentence = Math.min(firstSentence, i);
        lastSentence = i;
      }
    }
  }

  private void keep(boolean withoutDates) {
    for (int i = 0; i < lines.size(); i++) {
      String line = lines.get(i);
      if (Boilerplate.isRelatedHeading(line)) {
        i = lastRelated(i);
        continue;
      }
      boolean outside = i < firstSentence || i > lastSentence;
      if (withoutDates && outside && Boilerplate.isDate(line)) {
        continue;
      }
      String rest = Boilerplate.without(line);
      if (!rest.isEmpty()) {
        kept.add(rest);
      }
    }
  }

  /** The list ends where a sentence begins, so that no paragraph is taken for a link. */
  private int lastRelated(int heading) {
    int last = heading;
    while (last + 1 < lines.size()
        && last - heading < MOST_RELATED
        && lines.get(last + 1).length() <= LONGEST_RELATED
        && !isSentence(lines.get(last + 1))) {
      last++;
    }
    return last;
  }

  /** Titles of pages may ask or call out, but do not end with a full stop. */
  private static boolean isSentence(String line) {
    int end = line.length();
    while (end > 0 && "\"')]".indexOf(line.charAt(end - 1)) >= 0) {
      end--;
    }
    return end > 0 && ".;:".indexOf(line.charAt(end - 1)) >= 0;
  }
}
