package org.liaison.documents.search.domain;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.liaison.documents.text.Fingerprint;

/**
 * The lines of the list of aliases as texts show them, so that an index can hold them beside the
 * words: one term then finds every form of a line, whatever the language.
 *
 * <p>A line is known by its number from 0. Forms are met where a query for them as a phrase would
 * find them; forms of one character, or of Latin words and Chinese together, are left out.
 */
public final class Concepts {

  /** No list: nothing is met. */
  public static final Concepts NONE = new Concepts(new AliasList());

  private static final String LEFT_OUT = "?";

  private final Map<String, Set<Integer>> linesOf = new HashMap<>();
  private final Map<String, List<WordForm>> byLastStem = new HashMap<>();
  private final Map<String, List<HanForm>> byFirstPair = new HashMap<>();
  private final String fingerprint;

  /** Words, the last one first; what stands for a word that is not searched is empty. */
  private record WordForm(List<String> backwards, Set<Integer> lines) {}

  private record HanForm(String characters, Set<Integer> lines) {}

  public Concepts(AliasList aliases) {
    List<List<String>> lines = aliases.lines();
    for (int line = 0; line < lines.size(); line++) {
      for (String form : lines.get(line)) {
        add(form, line);
      }
    }
    fingerprint = Fingerprint.of(lines.stream().map(Fingerprint::of).toList());
  }

  /** Changes with the list: an index by another one holds other concepts. */
  public String fingerprint() {
    return fingerprint;
  }

  /** Whether every text that a term finds shows one of these lines. */
  public boolean cover(QueryTerm term, Set<Integer> lines) {
    return form(term)
        .map(form -> linesOf.getOrDefault(form, Set.of()))
        .filter(of -> !Collections.disjoint(of, lines))
        .isPresent();
  }

  /** The lines with a form that the last of these words ends. */
  Set<Integer> endingWith(RecentWords words) {
    Set<Integer> ending = null;
    for (WordForm form : byLastStem.getOrDefault(words.last(), List.of())) {
      if (words.endWith(form.backwards)) {
        ending = union(ending, form.lines);
      }
    }
    return ending == null ? Set.of() : ending;
  }

  /** The lines with a form that begins where a reader of pairs is. */
  Set<Integer> beginningAt(HanReader pairs) {
    Set<Integer> beginning = null;
    for (HanForm form : byFirstPair.getOrDefault(pairs.term(), List.of())) {
      if (pairs.isAt(form.characters)) {
        beginning = union(beginning, form.lines);
      }
    }
    return beginning == null ? Set.of() : beginning;
  }

  private static Set<Integer> union(Set<Integer> some, Set<Integer> others) {
    if (some == null) {
      return others;
    }
    Set<Integer> both = new TreeSet<>(some);
    both.addAll(others);
    return both;
  }

  private void add(String form, int line) {
    QueryTerm term = QueryExpression.alias(form, form);
    Optional<String> written = form(term);
    if (written.isEmpty()) {
      return;
    }
    boolean known = linesOf.containsKey(written.get());
    Set<Integer> lines = linesOf.computeIfAbsent(written.get(), none -> new TreeSet<>());
    lines.add(line);
    if (known) {
      return;
    }
    if (term.words().isEmpty()) {
      String run = written.get();
      byFirstPair
          .computeIfAbsent(
              run.substring(0, run.offsetByCodePoints(0, 2)), none -> new ArrayList<>())
          .add(new HanForm(run, lines));
    } else {
      List<String> backwards = new ArrayList<>(stems(term));
      Collections.reverse(backwards);
      byLastStem
          .computeIfAbsent(backwards.get(0), none -> new ArrayList<>())
          .add(new WordForm(backwards, lines));
    }
  }

  /** How a term is met in texts; nothing where that is no one phrase. */
  private static Optional<String> form(QueryTerm term) {
    if (!term.isPlain()) {
      return Optional.empty();
    }
    if (term.words().isEmpty()) {
      String run = term.hanRuns().get(0);
      return run.codePointCount(0, run.length()) < 2 ? Optional.empty() : Optional.of(run);
    }
    List<String> stems = stems(term);
    boolean together = term.phrase() || term.wordList().size() == 1;
    return stems.isEmpty() || stems.size() > RecentWords.KEPT || !together
        ? Optional.empty()
        : Optional.of(
            stems.stream()
                .map(stem -> stem.isEmpty() ? LEFT_OUT : stem)
                .collect(Collectors.joining(" ")));
  }

  /** From the first word that is searched to the last one. */
  private static List<String> stems(QueryTerm term) {
    List<String> stems =
        term.wordList().stream().map(word -> WordStems.of(word).orElse("")).toList();
    int first = 0;
    int end = stems.size();
    while (first < end && stems.get(first).isEmpty()) {
      first++;
    }
    while (end > first && stems.get(end - 1).isEmpty()) {
      end--;
    }
    return stems.subList(first, end);
  }
}
