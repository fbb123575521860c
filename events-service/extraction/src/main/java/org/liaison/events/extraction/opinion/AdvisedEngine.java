package org.liaison.events.extraction.opinion;

import java.util.Locale;
import org.liaison.events.extraction.ExtractionEngine;
import org.liaison.events.extraction.Findings;
import org.liaison.events.extraction.SourceText;
import org.liaison.events.extraction.SourceText.BlockKind;
import org.liaison.events.extraction.opinion.NoOpinionException.Reason;
import org.liaison.events.lexicon.Lexicon;

/**
 * An engine that hears a second opinion, and adds what of it stands in the text and the engine did
 * not find. What the engine found stays as it is; without an opinion it stands alone.
 */
public final class AdvisedEngine implements ExtractionEngine {

  /** Of the checks; part of the version, since other checks are other findings. */
  private static final String CHECKS = "second-opinion-1";

  private final ExtractionEngine engine;
  private final SecondOpinion opinion;
  private final OpinionWatch watch;
  private final Lexicon lexicon;
  private final FieldKnowledge knowledge;

  public AdvisedEngine(
      ExtractionEngine engine, SecondOpinion opinion, Lexicon lexicon, OpinionWatch watch) {
    this.engine = engine;
    this.opinion = opinion;
    this.watch = watch;
    this.lexicon = lexicon;
    this.knowledge = FieldKnowledge.of(lexicon);
  }

  @Override
  public String version() {
    return engine.version() + "+" + CHECKS + ":" + opinion.version();
  }

  @Override
  public Findings extract(SourceText source) {
    Findings found = engine.extract(source);
    return isChecked(source) ? advised(source, found) : found;
  }

  private Findings advised(SourceText source, Findings found) {
    try {
      Proposals proposals = opinion.propose(source);
      ProposalReview review =
          new ProposalReview(knowledge, new Stamp("second-opinion:" + opinion.model()));
      Findings advised = review.advised(source, found, proposals);
      watch.checked(review.tally());
      return advised;
    } catch (NoOpinionException none) {
      watch.missed(none);
    } catch (RuntimeException failure) {
      // An opinion is an extra: whatever is wrong with it must not cost the findings of the rules.
      watch.missed(new NoOpinionException(Reason.UNEXPECTED, "unexpected failure", failure));
    }
    return found;
  }

  /** Only there can dates and conditions be checked, where the rules read the language. */
  private boolean isChecked(SourceText source) {
    String language = source.language().toLowerCase(Locale.ROOT).split("-", 2)[0];
    return lexicon.words(language).isPresent()
        && source.blocks().stream().anyMatch(block -> block.kind() == BlockKind.PARAGRAPH);
  }
}
