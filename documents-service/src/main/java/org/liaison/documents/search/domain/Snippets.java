package org.liaison.documents.search.domain;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Cuts the most telling snippets out of a text. */
final class Snippets {

  private static final int MOST = 3;
  private static final int LENGTH = 220;
  private static final int BEFORE = 60;
  private static final int SNAP = 24;
  private static final int FIRST_BEYOND_ASCII = 0x80;

  private Snippets() {}

  /** Snippets with most different forms win; they are given in the order of the text. */
  static List<Highlight> of(int[] text, List<Match> matches) {
    List<Window> windows = new ArrayList<>();
    for (Match match : matches) {
      Window last = windows.isEmpty() ? null : windows.get(windows.size() - 1);
      if (last != null && match.start() < last.start + LENGTH) {
        last.add(match);
      } else {
        windows.add(new Window(text, match, last == null ? 0 : last.end()));
      }
    }
    return windows.stream()
        .sorted(Comparator.comparingInt(Window::score).reversed())
        .limit(MOST)
        .sorted(Comparator.comparingInt(window -> window.start))
        .map(Window::toHighlight)
        .toList();
  }

  /** A stretch of the text around matches. */
  private static final class Window {

    private final int[] text;
    private final int start;
    private final List<Match> matches = new ArrayList<>();
    private final Set<String> forms = new HashSet<>();

    Window(int[] text, Match first, int from) {
      this.text = text;
      this.start = wordStart(text, Math.max(from, first.start() - BEFORE), first.start());
      add(first);
    }

    /** A match within the last one (of overlapping Chinese runs) adds nothing to see. */
    void add(Match match) {
      forms.add(match.form());
      if (matches.isEmpty() || match.start() >= matches.get(matches.size() - 1).end()) {
        matches.add(match);
      }
    }

    int score() {
      return 100 * forms.size() + Math.min(matches.size(), 50);
    }

    int end() {
      int least = matches.get(matches.size() - 1).end();
      int end = Math.min(text.length, Math.max(least, start + LENGTH));
      if (end == text.length) {
        return end;
      }
      for (int at = end; at > Math.max(least, end - SNAP); at--) {
        if (isSpace(text[at])) {
          return at;
        }
      }
      return end;
    }

    Highlight toHighlight() {
      int[] snippet = java.util.Arrays.copyOfRange(text, start, end());
      for (int i = 0; i < snippet.length; i++) {
        snippet[i] = isSpace(snippet[i]) ? ' ' : snippet[i];
      }
      return new Highlight(
          new String(snippet, 0, snippet.length),
          matches.stream()
              .map(match -> new Highlight.Mark(match.start() - start, match.end() - start))
              .toList());
    }

    private static int wordStart(int[] text, int from, int match) {
      int start = from;
      if (from > 0 && !isSpace(text[from - 1])) {
        for (int at = from; at < Math.min(match, from + SNAP); at++) {
          if (isSpace(text[at])) {
            start = at;
            break;
          }
        }
      }
      while (start < match && isSpace(text[start])) {
        start++;
      }
      return start;
    }

    private static boolean isSpace(int codePoint) {
      if (codePoint > ' ' && codePoint < FIRST_BEYOND_ASCII) {
        return false;
      }
      return Character.isWhitespace(codePoint) || Character.isSpaceChar(codePoint);
    }
  }
}
