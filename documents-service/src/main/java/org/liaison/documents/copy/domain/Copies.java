package org.liaison.documents.copy.domain;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.liaison.documents.document.domain.VersionText;

/** Where it is kept which versions are copies. */
public interface Copies {

  /** Waits until nobody else decides on texts like these, and holds others up until the commit. */
  void claim(List<Sketch> sketches);

  /**
   * The kept versions of other documents that share most bands with each of the given ones: so many
   * of each at most, whatever the store holds.
   */
  List<Candidate> candidates(List<Sketch> sketches, int limit);

  /** The texts of candidates that are still there, in any order. */
  List<KeptText> texts(Collection<Candidate> candidates);

  void add(List<Decision> decisions);

  /** The origin of a document's current version; nothing if there is no such document. */
  Optional<UUID> origin(UUID documentId);

  /** Documents whose current version is a copy, by id, from after one on; without the origin. */
  List<Copy> copies(UUID origin, Optional<UUID> after, int limit);

  /** Versions that were never decided, oldest first, from after one on. */
  List<VersionText> undecided(UUID afterDocument, int afterNumber, int limit);

  /** The text of a kept version. */
  record KeptText(UUID documentId, int number, String text) {}
}
