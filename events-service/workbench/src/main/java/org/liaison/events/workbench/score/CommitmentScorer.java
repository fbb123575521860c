package org.liaison.events.workbench.score;

import java.util.Arrays;
import java.util.List;
import org.liaison.events.workbench.extract.ExtractedDocument.Commitment;

/** Counts the commitments of one document that are right. */
final class CommitmentScorer {
  private final GoldText text;
  private final Names names;
  private final Figures figures;

  CommitmentScorer(GoldText text, Names names, Figures figures) {
    this.text = text;
    this.names = names;
    this.figures = figures;
  }

  void score(List<GoldDocument.Commitment> gold, List<Commitment> found) {
    Alignment<GoldDocument.Commitment, Commitment> commitments =
        Alignment.of(gold, found, this::likeness);
    figures.add(Figure.COMMITMENTS, commitments.tally());
    figures.add(
        Figure.DUE, commitments.ofPairs(pair -> pair.expected().due().equals(pair.found().due())));
    commitments.pairs().forEach(pair -> rate(pair.found(), true));
    commitments.extra().forEach(promise -> rate(promise, false));
    commitments.missed().forEach(promise -> figures.remark("missed promise   " + show(promise)));
    commitments.extra().forEach(promise -> figures.remark("false promise    " + show(promise)));
  }

  private void rate(Commitment commitment, boolean right) {
    figures.reliability().add("commitment", commitment.confidence(), right);
  }

  private int likeness(GoldDocument.Commitment gold, Commitment found) {
    List<String> promisors = Arrays.asList(found.promisor().split(Commitment.AND));
    return names.shared(gold.promisors(), promisors)
        ? Span.overlap(gold.passage(), found.evidence())
        : 0;
  }

  private String show(GoldDocument.Commitment commitment) {
    return "%s: «%s»"
        .formatted(String.join(", ", commitment.promisors()), text.at(commitment.passage()));
  }

  private static String show(Commitment commitment) {
    return "%s: %s «%s» %s"
        .formatted(
            commitment.promisor(),
            commitment.action(),
            commitment.evidence().get(0).exact(),
            commitment.rule());
  }
}
