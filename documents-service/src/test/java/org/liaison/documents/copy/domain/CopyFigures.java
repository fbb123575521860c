package org.liaison.documents.copy.domain;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.liaison.documents.copy.domain.CopyCorpus.Source;

/** How well copies are told in one half of the corpus, each pair of texts by itself. */
record CopyFigures(
    Map<SyndicationEdit, Tally> edits, List<String> missed, List<String> wrong, int distinctPairs) {

  /** How many copies by one edit there are, and how many were found. */
  record Tally(int found, int all) {

    double share() {
      return (double) found / all;
    }
  }

  static CopyFigures of(boolean forDevelopment) {
    List<Source> documents =
        CopyCorpus.dossier().stream()
            .filter(source -> source.forDevelopment() == forDevelopment)
            .toList();
    List<Source> distinct =
        Stream.concat(documents.stream(), CopyCorpus.lookalikes().stream())
            .filter(source -> source.forDevelopment() == forDevelopment)
            .toList();
    CopyFigures figures =
        new CopyFigures(
            new EnumMap<>(SyndicationEdit.class),
            new ArrayList<>(),
            new ArrayList<>(),
            distinct.size() * (distinct.size() - 1) / 2);
    documents.forEach(figures::addEdits);
    figures.addDistinct(distinct);
    return figures;
  }

  int found() {
    return edits.values().stream().mapToInt(Tally::found).sum();
  }

  int copies() {
    return edits.values().stream().mapToInt(Tally::all).sum();
  }

  double precision() {
    return (double) found() / (found() + wrong.size());
  }

  double recall() {
    return (double) found() / copies();
  }

  private void addEdits(Source source) {
    for (SyndicationEdit edit : SyndicationEdit.values()) {
      if (edit.isFor(source)) {
        boolean found = isCopy(source.text(), edit.apply(source));
        edits.merge(
            edit,
            new Tally(found ? 1 : 0, 1),
            (a, b) -> new Tally(a.found() + b.found(), a.all() + b.all()));
        if (!found) {
          missed.add(edit + " " + source.name());
        }
      }
    }
  }

  private void addDistinct(List<Source> sources) {
    for (int i = 0; i < sources.size(); i++) {
      for (int j = 0; j < i; j++) {
        if (isCopy(sources.get(i).text(), sources.get(j).text())) {
          wrong.add(sources.get(i).name() + " = " + sources.get(j).name());
        }
      }
    }
  }

  /** As two that arrive one after the other: they have to share a band, too. */
  static boolean isCopy(String one, String other) {
    UUID older = new UUID(0, 1);
    UUID newer = new UUID(0, 2);
    List<Sketch> both = List.of(Sketch.of(older, 1, one), Sketch.of(newer, 1, other));
    return Clusters.decide(both, List.of(List.of(), List.of())).get(1).origin().equals(older);
  }

  @Override
  public String toString() {
    StringBuilder table = new StringBuilder("\n");
    edits.forEach(
        (edit, tally) ->
            table.append(
                String.format(
                    Locale.ROOT, "%-28s %3d of %3d%n", edit, tally.found(), tally.all())));
    return table
        .append(String.format(Locale.ROOT, "precision %.3f recall %.3f", precision(), recall()))
        .append(" distinct pairs ")
        .append(distinctPairs)
        .append("\nmissed ")
        .append(missed)
        .append("\nwrong ")
        .append(wrong)
        .toString();
  }
}
