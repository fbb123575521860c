package org.liaison.documents.copy.domain;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.liaison.documents.copy.domain.Copies.KeptText;

/** Finds the kept versions that new ones are copies of, and compares them by their texts. */
@ApplicationScoped
public class CopyFinder {

  /** Candidates of one version. */
  static final int CANDIDATES = 8;

  /** Code points that are read at once, so that many long texts do not fill the memory. */
  private static final int READ_AT_ONCE = 4_000_000;

  private final Copies copies;

  public CopyFinder(Copies copies) {
    this.copies = copies;
  }

  /** For each version of a list, the kept ones that it is a copy of. */
  List<List<Match>> matches(List<Sketch> sketches) {
    List<List<Match>> matches =
        Stream.generate(() -> (List<Match>) new ArrayList<Match>()).limit(sketches.size()).toList();
    for (Collection<List<Candidate>> part : parts(copies.candidates(sketches, CANDIDATES))) {
      compare(part, sketches, matches);
    }
    return matches;
  }

  private void compare(
      Collection<List<Candidate>> candidates, List<Sketch> sketches, List<List<Match>> matches) {
    Map<Key, List<Candidate>> byVersion = new HashMap<>();
    candidates.forEach(same -> byVersion.put(Key.of(same.get(0)), same));
    for (KeptText kept : copies.texts(candidates.stream().map(same -> same.get(0)).toList())) {
      Shingles shingles = ShingleReader.read(kept.text());
      for (Candidate candidate : byVersion.get(new Key(kept.documentId(), kept.number()))) {
        Comparison comparison = Comparison.of(sketches.get(candidate.probe()).shingles(), shingles);
        if (comparison.isCopy()) {
          matches.get(candidate.probe()).add(match(candidate, comparison.similarity()));
        }
      }
    }
  }

  private static Match match(Candidate found, Similarity similarity) {
    return new Match(found.documentId(), found.number(), found.origin(), similarity);
  }

  /** Candidates by version, each text read once, in parts whose texts may be read together. */
  private static List<Collection<List<Candidate>>> parts(List<Candidate> candidates) {
    Map<Key, List<Candidate>> byVersion = new HashMap<>();
    candidates.forEach(
        candidate ->
            byVersion.computeIfAbsent(Key.of(candidate), none -> new ArrayList<>()).add(candidate));
    List<Collection<List<Candidate>>> parts = new ArrayList<>();
    int free = 0;
    for (List<Candidate> same : byVersion.values()) {
      free -= same.get(0).length();
      if (free < 0 || parts.isEmpty()) {
        parts.add(new ArrayList<>());
        free = READ_AT_ONCE - same.get(0).length();
      }
      parts.get(parts.size() - 1).add(same);
    }
    return parts;
  }

  private record Key(UUID documentId, int number) {

    static Key of(Candidate candidate) {
      return new Key(candidate.documentId(), candidate.number());
    }
  }
}
