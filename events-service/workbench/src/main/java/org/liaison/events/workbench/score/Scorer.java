package org.liaison.events.workbench.score;

import java.util.List;
import java.util.function.Function;
import org.liaison.events.lexicon.Lexicon;
import org.liaison.events.workbench.extract.ExtractedDocument;

/** Scores findings, wherever they come from, against a set of gold. */
final class Scorer {
  private final DocumentScorer documents;

  Scorer(Lexicon lexicon) {
    this.documents = new DocumentScorer(new Names(lexicon));
  }

  Result score(List<GoldSet.Entry> entries, Function<GoldSet.Entry, ExtractedDocument> findings) {
    return new Result(
        entries.stream()
            .map(
                entry ->
                    new Result.OfDocument(
                        entry.name(),
                        entry.source().language(),
                        documents.score(entry.text(), entry.gold(), findings.apply(entry))))
            .toList());
  }
}
