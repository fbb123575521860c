package org.liaison.events.workbench.score;

import java.util.List;
import org.liaison.events.workbench.extract.ExtractedDocument.Time;

/** Counts the temporal expressions of one document that are right. */
final class TemporalScorer {
  private static final int SAME_VALUE = 1000;

  private final GoldText text;
  private final Figures figures;

  TemporalScorer(GoldText text, Figures figures) {
    this.text = text;
    this.figures = figures;
  }

  void score(List<GoldDocument.Time> gold, List<Time> found) {
    List<GoldDocument.Time> expected = gold.stream().filter(time -> !time.optional()).toList();
    List<GoldDocument.Time> optional = gold.stream().filter(GoldDocument.Time::optional).toList();
    List<Time> counted =
        found.stream()
            .filter(time -> overlapping(expected, time) || !overlapping(optional, time))
            .toList();
    Alignment<GoldDocument.Time, Time> times =
        Alignment.of(expected, counted, TemporalScorer::likeness);
    figures.add(
        Figure.TEMPORAL_SPAN,
        new Tally(times.count(TemporalScorer::sameSpan), counted.size(), expected.size()));
    figures.add(
        Figure.TEMPORAL_VALUE,
        new Tally(times.count(TemporalScorer::sameValue), counted.size(), expected.size()));
    times.pairs().stream()
        .filter(pair -> !sameSpan(pair) || !sameValue(pair))
        .forEach(pair -> figures.remark("differing time   " + show(pair)));
    times.missed().forEach(time -> figures.remark("missed time      " + show(time)));
    times.extra().forEach(time -> figures.remark("false time       " + show(time)));
  }

  private static boolean overlapping(List<GoldDocument.Time> times, Time found) {
    return times.stream().anyMatch(time -> time.span().overlaps(span(found)));
  }

  private static int likeness(GoldDocument.Time gold, Time found) {
    int overlap = gold.span().overlap(span(found));
    return overlap == 0 ? 0 : overlap + (gold.edtf().equals(found.edtf()) ? SAME_VALUE : 0);
  }

  private static boolean sameSpan(Alignment.Pair<GoldDocument.Time, Time> pair) {
    return pair.expected().span().equals(span(pair.found()));
  }

  private static boolean sameValue(Alignment.Pair<GoldDocument.Time, Time> pair) {
    return pair.expected().edtf().equals(pair.found().edtf());
  }

  private static Span span(Time time) {
    return new Span(time.start(), time.end());
  }

  private String show(Alignment.Pair<GoldDocument.Time, Time> pair) {
    return show(pair.expected()) + ", found " + show(pair.found());
  }

  private String show(GoldDocument.Time time) {
    return "«%s» %s".formatted(text.at(time.span()), time.edtf());
  }

  private static String show(Time time) {
    return "«%s» %s".formatted(time.text(), time.edtf());
  }
}
