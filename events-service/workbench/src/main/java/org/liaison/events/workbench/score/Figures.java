package org.liaison.events.workbench.score;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** The figures of one document or of several. */
final class Figures {
  private final Map<Figure, Tally> tallies = new EnumMap<>(Figure.class);
  private final List<String> remarks = new ArrayList<>();
  private final Reliability reliability = new Reliability();
  private int wronglyOnTimeline;
  private int tooPrecise;
  private int inexact;

  Tally of(Figure figure) {
    return tallies.getOrDefault(figure, Tally.NONE);
  }

  void add(Figure figure, Tally tally) {
    tallies.merge(figure, tally, Tally::plus);
  }

  void addAll(Figures other) {
    other.tallies.forEach(this::add);
    reliability.addAll(other.reliability);
    wronglyOnTimeline += other.wronglyOnTimeline;
    tooPrecise += other.tooPrecise;
    inexact += other.inexact;
  }

  Reliability reliability() {
    return reliability;
  }

  /** A miss or a false find, for a reader. */
  void remark(String line) {
    remarks.add(line);
  }

  List<String> remarks() {
    return List.copyOf(remarks);
  }

  void addWronglyOnTimeline() {
    wronglyOnTimeline++;
  }

  /** Found events on the timeline that the text tells as supposed or denied. */
  int wronglyOnTimeline() {
    return wronglyOnTimeline;
  }

  void addTooPrecise() {
    tooPrecise++;
  }

  /** Dates of found events that say more than the text. */
  int tooPrecise() {
    return tooPrecise;
  }

  void addInexact() {
    inexact++;
  }

  /** Passages that are not what stands at their offsets. */
  int inexact() {
    return inexact;
  }
}
