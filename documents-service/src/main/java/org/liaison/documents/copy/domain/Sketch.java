package org.liaison.documents.copy.domain;

import java.util.UUID;
import org.liaison.documents.document.domain.VersionText;

/** A version, ready to be compared with others. */
public final class Sketch {

  private final UUID documentId;
  private final int number;
  private final Shingles shingles;
  private final Bands bands;

  private Sketch(UUID documentId, int number, Shingles shingles) {
    this.documentId = documentId;
    this.number = number;
    this.shingles = shingles;
    this.bands = Bands.of(shingles);
  }

  static Sketch of(VersionText version) {
    return of(version.version().documentId(), version.version().number(), version.text());
  }

  static Sketch of(UUID documentId, int number, String text) {
    return new Sketch(documentId, number, ShingleReader.read(text));
  }

  public UUID documentId() {
    return documentId;
  }

  public int number() {
    return number;
  }

  public Bands bands() {
    return bands;
  }

  Shingles shingles() {
    return shingles;
  }
}
