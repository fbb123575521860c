package org.liaison.events.lexicon;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** The names of substances where texts are read for them: in word lists and terms of areas. */
final class SubstanceWords {

  private static final String CHINESE = "zh";

  private final List<LexiconSubstance> substances;

  SubstanceWords(List<LexiconSubstance> substances) {
    this.substances = substances;
  }

  /** Adds to the lists that rules of a language look substances up in, if it has such. */
  void addTo(String language, WordLists lists) {
    boolean chinese = language.equals(CHINESE);
    List<String> names =
        substances.stream()
            .flatMap(SubstanceWords::names)
            .filter(name -> isChinese(name) == chinese)
            .toList();
    lists.addTo("substances", names);
    lists.addTo("drugs", names);
    lists.addTo(
        "glosses",
        substances.stream()
            .flatMap(
                substance ->
                    names(substance)
                        .filter(SubstanceWords::isChinese)
                        .map(name -> name + "=" + substance.name()))
            .toList());
  }

  /** The areas, each with the names of the substances that point to it. */
  List<LexiconArea> addTo(List<LexiconArea> areas) {
    return areas.stream().map(this::withNames).toList();
  }

  private LexiconArea withNames(LexiconArea area) {
    List<String> terms = new ArrayList<>(area.terms());
    substances.stream()
        .filter(substance -> substance.areas().contains(area.id()))
        .flatMap(SubstanceWords::names)
        .filter(name -> !terms.contains(name))
        .forEach(terms::add);
    return new LexiconArea(area.id(), area.label(), area.labelZh(), terms);
  }

  private static Stream<String> names(LexiconSubstance substance) {
    return Stream.concat(
            Stream.of(substance.name(), substance.nameZh()), substance.aliases().stream())
        .filter(name -> !name.isEmpty());
  }

  private static boolean isChinese(String name) {
    return name.codePoints()
        .anyMatch(point -> Character.UnicodeScript.of(point) == Character.UnicodeScript.HAN);
  }
}
