package org.liaison.events.workbench.score;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.liaison.events.workbench.extract.ExtractedDocument.Claim;

/** Counts the speakers and claims of one document that are right. */
final class ClaimScorer {
  /** The engine's words for the gold's. */
  private static final Map<String, String> STANCES =
      Map.of("supports", "supporting", "criticises", "critical", "denies", "denying");

  private final GoldText text;
  private final Names names;
  private final Figures figures;

  ClaimScorer(GoldText text, Names names, Figures figures) {
    this.text = text;
    this.names = names;
    this.figures = figures;
  }

  void score(List<GoldDocument.Claim> gold, List<Claim> found) {
    figures.add(
        Figure.SPEAKERS,
        Alignment.of(
                distinct(gold.stream().map(GoldDocument.Claim::speaker).toList()),
                distinct(found.stream().map(claim -> claim.speaker().name()).toList()),
                this::likeness)
            .tally());
    Alignment<GoldDocument.Claim, Claim> claims = Alignment.of(gold, found, this::likeness);
    figures.add(Figure.CLAIMS, claims.tally());
    figures.add(
        Figure.STANCE,
        claims.ofPairs(pair -> stance(pair.found()).equals(stance(pair.expected().stance()))));
    claims.pairs().forEach(pair -> rate(pair.found(), true));
    claims.extra().forEach(claim -> rate(claim, false));
    claims.missed().forEach(claim -> figures.remark("missed claim     " + show(claim)));
    claims.extra().forEach(claim -> figures.remark("false claim      " + show(claim)));
  }

  private void rate(Claim claim, boolean right) {
    figures.reliability().add("claim", claim.confidence(), right);
  }

  private List<String> distinct(List<String> speakers) {
    List<String> distinct = new ArrayList<>();
    for (String speaker : speakers) {
      if (!names.isIn(speaker, distinct)) {
        distinct.add(speaker);
      }
    }
    return distinct;
  }

  private int likeness(String one, String other) {
    return one.equals(other) ? 2 : names.same(one, other) ? 1 : 0;
  }

  private int likeness(GoldDocument.Claim gold, Claim found) {
    return names.same(gold.speaker(), found.speaker().name())
        ? Span.overlap(gold.passage(), found.evidence())
        : 0;
  }

  private static String stance(Claim claim) {
    return stance(claim.stance());
  }

  private static String stance(String stance) {
    return STANCES.getOrDefault(stance, stance);
  }

  private String show(GoldDocument.Claim claim) {
    return "%s «%s»".formatted(claim.speaker(), text.at(claim.passage()));
  }

  private static String show(Claim claim) {
    return "%s «%s» %s"
        .formatted(claim.speaker().name(), claim.evidence().get(0).exact(), claim.rule());
  }
}
