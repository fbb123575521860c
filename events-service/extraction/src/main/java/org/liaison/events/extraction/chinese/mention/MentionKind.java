package org.liaison.events.extraction.chinese.mention;

/** What a mention refers to. */
public enum MentionKind {
  STATE,
  AGENCY,
  ORGANISATION,
  PERSON,
  /** People without a name: 专家, 有关负责人. */
  GROUP,
  /** The parties that the text is about: 双方, 两国. */
  PAIR
}
