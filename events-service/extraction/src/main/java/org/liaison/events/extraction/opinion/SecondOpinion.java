package org.liaison.events.extraction.opinion;

import org.liaison.events.extraction.SourceText;

/** The port by which a deployment plugs in a model that proposes findings. Thread-safe. */
public interface SecondOpinion {

  /** The model's name; findings that come from it carry it. */
  String model();

  /** Changes with whatever changes the answers: the model, the question. */
  String version();

  /**
   * What the model thinks that the text tells. Nothing of it is believed before it is checked.
   *
   * @throws NoOpinionException if there is no usable answer
   */
  Proposals propose(SourceText source);
}
