package org.liaison.events.workbench.score;

import java.util.List;
import java.util.stream.Stream;
import org.liaison.events.workbench.extract.ExtractedDocument;
import org.liaison.events.workbench.extract.ExtractedDocument.Evidence;

/** Compares what was found in one document with its gold. */
final class DocumentScorer {
  private final Names names;

  DocumentScorer(Names names) {
    this.names = names;
  }

  Figures score(GoldText text, GoldDocument gold, ExtractedDocument found) {
    Figures figures = new Figures();
    evidence(found).filter(passage -> !isExact(text, passage)).forEach(p -> figures.addInexact());
    new EventScorer(text, names, figures).score(gold.events(), found.events());
    new TemporalScorer(text, figures).score(gold.temporals(), found.temporals());
    new ClaimScorer(text, names, figures).score(gold.claims(), found.claims());
    new CommitmentScorer(text, names, figures).score(gold.commitments(), found.commitments());
    return figures;
  }

  private static Stream<Evidence> evidence(ExtractedDocument found) {
    return Stream.of(
            found.events().stream().map(ExtractedDocument.Event::evidence),
            found.claims().stream().map(ExtractedDocument.Claim::evidence),
            found.commitments().stream().map(ExtractedDocument.Commitment::evidence))
        .flatMap(passages -> passages)
        .flatMap(List::stream);
  }

  private static boolean isExact(GoldText text, Evidence passage) {
    return passage.start() >= 0
        && passage.start() < passage.end()
        && passage.end() <= text.length()
        && text.at(Span.of(passage)).equals(passage.exact());
  }
}
