package org.liaison.events.workbench.score;

import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import org.liaison.events.vocabulary.EventType;

/**
 * How far two annotators agree by themselves. The decisions: does this sentence tell an event of
 * this type, does it make a claim, does it make a commitment; does this character belong to a
 * temporal expression.
 */
final class Agreement {
  private final Map<String, Kappa> kappas = new LinkedHashMap<>();

  /** By what was decided. */
  Map<String, Kappa> kappas() {
    return Map.copyOf(kappas);
  }

  void add(GoldText text, GoldDocument first, GoldDocument second) {
    for (Span sentence : sentences(text.text())) {
      for (EventType type : EventType.values()) {
        String name = type.name().toLowerCase(Locale.ROOT);
        decide("event of a type in a sentence", sentence, first, second, of(name));
      }
      decide("claim in a sentence", sentence, first, second, Agreement::claims);
      decide("commitment in a sentence", sentence, first, second, Agreement::commitments);
    }
    for (int i = 0; i < text.length(); i++) {
      Span character = new Span(i, i + 1);
      decide("character of a temporal expression", character, first, second, Agreement::times);
    }
  }

  private void decide(
      String what,
      Span unit,
      GoldDocument first,
      GoldDocument second,
      Function<GoldDocument, Collection<Span>> spans) {
    kappas
        .computeIfAbsent(what, name -> new Kappa())
        .add(touches(unit, spans.apply(first)), touches(unit, spans.apply(second)));
  }

  private static boolean touches(Span unit, Collection<Span> spans) {
    return spans.stream().anyMatch(unit::overlaps);
  }

  private static Function<GoldDocument, Collection<Span>> of(String type) {
    return gold ->
        gold.events().stream()
            .filter(event -> event.type().equals(type))
            .flatMap(event -> event.passages().stream())
            .toList();
  }

  private static Collection<Span> claims(GoldDocument gold) {
    return gold.claims().stream().map(GoldDocument.Claim::passage).toList();
  }

  private static Collection<Span> commitments(GoldDocument gold) {
    return gold.commitments().stream().map(GoldDocument.Commitment::passage).toList();
  }

  private static Collection<Span> times(GoldDocument gold) {
    Stream<GoldDocument.Time> counted = gold.temporals().stream().filter(time -> !time.optional());
    return counted.map(GoldDocument.Time::span).toList();
  }

  private static List<Span> sentences(String text) {
    BreakIterator ends = BreakIterator.getSentenceInstance(Locale.ROOT);
    ends.setText(text);
    List<Span> sentences = new ArrayList<>();
    int start = ends.first();
    int position = 0;
    for (int end = ends.next(); end != BreakIterator.DONE; start = end, end = ends.next()) {
      int length = text.codePointCount(start, end);
      sentences.add(new Span(position, position + length));
      position += length;
    }
    return sentences;
  }
}
