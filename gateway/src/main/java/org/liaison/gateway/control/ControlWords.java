package org.liaison.gateway.control;

import org.liaison.events.v1.ControlKind;
import org.liaison.events.v1.SourceCheck;
import org.liaison.gateway.vocabulary.Vocabulary;

/** The words of JSON for the enums of the control register. */
final class ControlWords {

  static final Vocabulary<ControlKind> KINDS = Vocabulary.of(ControlKind.class);
  static final Vocabulary<SourceCheck> CHECKS = Vocabulary.of(SourceCheck.class);

  private ControlWords() {}
}
