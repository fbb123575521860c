package org.liaison.events.extraction.english.word;

/** A form of an English verb. */
public enum VerbForm {
  BASE,
  THIRD,
  PAST,
  PARTICIPLE,
  /** Past and participle look alike, as in "signed". */
  PAST_OR_PARTICIPLE,
  GERUND;

  public boolean isPast() {
    return this == PAST || this == PAST_OR_PARTICIPLE;
  }

  public boolean isParticiple() {
    return this == PARTICIPLE || this == PAST_OR_PARTICIPLE;
  }
}
