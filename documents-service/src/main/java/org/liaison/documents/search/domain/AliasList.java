package org.liaison.documents.search.domain;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Words of the field that mean the same, in both languages.
 *
 * <p>Lines of forms parted by "="; "#" begins a remark. A form may stand in several lines.
 */
public final class AliasList {

  private static final int LONGEST_HAN = 16;

  private final Map<String, Set<String>> forms = new HashMap<>();
  private final Map<String, Set<Integer>> linesOf = new HashMap<>();
  private final List<List<String>> lines = new ArrayList<>();

  /**
   * Reads a list.
   *
   * @param source how the list is called, for errors
   * @throws InvalidAliasesException with the line at fault
   */
  public void add(String source, List<String> lines) {
    for (int i = 0; i < lines.size(); i++) {
      String line = lines.get(i).strip();
      if (!line.isEmpty() && !line.startsWith("#")) {
        addLine(source, i + 1, line);
      }
    }
  }

  private void addLine(String source, int number, String line) {
    List<String> same = new ArrayList<>();
    for (String form : line.split("=", -1)) {
      if (key(form).isEmpty()) {
        throw new InvalidAliasesException(
            source, number, "has an empty form; write forms that mean the same, parted by '='");
      }
      same.add(form.strip());
    }
    if (same.size() < 2) {
      throw new InvalidAliasesException(
          source, number, "has one form; write two or more, parted by '='");
    }
    for (String form : same) {
      forms.computeIfAbsent(key(form), key -> new LinkedHashSet<>()).addAll(same);
      linesOf.computeIfAbsent(key(form), key -> new LinkedHashSet<>()).add(lines.size());
    }
    lines.add(List.copyOf(same));
  }

  /** The forms of each line, those of the first list first. */
  List<List<String>> lines() {
    return List.copyOf(lines);
  }

  /** In which lines a form stands, by their numbers from 0. */
  Set<Integer> linesOf(String key) {
    return linesOf.getOrDefault(key, Set.of());
  }

  /** The forms that mean the same as a term, without itself. */
  List<String> of(String key) {
    return forms.getOrDefault(key, Set.of()).stream()
        .filter(form -> !key(form).equals(key))
        .toList();
  }

  boolean has(String key) {
    return forms.containsKey(key);
  }

  /** Length of the longest form that begins at a position of a run of Chinese; 0 if none does. */
  int longestAt(String run, int from) {
    for (int to = Math.min(run.length(), from + LONGEST_HAN); to > from + 1; to--) {
      if (has(run.substring(from, to))) {
        return to - from;
      }
    }
    return 0;
  }

  /** By what a form is found: its words without plural, or its Chinese characters. */
  static String key(String form) {
    StringBuilder key = new StringBuilder();
    Tokenizer tokens = Tokenizer.of(form);
    for (Optional<Token> token = tokens.next(); token.isPresent(); token = tokens.next()) {
      boolean han = token.get().script() == Token.Script.HAN;
      key.append(key.isEmpty() ? "" : " ")
          .append(han ? token.get().form() : singular(token.get().form()));
    }
    return key.toString();
  }

  private static String singular(String word) {
    if (word.length() > 4 && word.endsWith("ies")) {
      return word.substring(0, word.length() - 3) + "y";
    }
    boolean plural =
        word.length() > 3
            && word.endsWith("s")
            && !word.endsWith("ss")
            && !word.endsWith("us")
            && !word.endsWith("is");
    return plural ? word.substring(0, word.length() - 1) : word;
  }
}
