package org.liaison.documents.copy.domain;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.liaison.documents.document.domain.Origins.VersionKey;

/** Finds the kept versions that new ones are copies of, and compares them by their texts. */
@ApplicationScoped
public class CopyFinder {

  /** Candidates of one version. */
  static final int CANDIDATES = 8;

  /** Code points that are read at once, so that many long texts do not fill the memory. */
  private static final int READ_AT_ONCE = 4_000_000;

  private final Copies copies;
  private final KnownShingles known = new KnownShingles();

  public CopyFinder(Copies copies) {
    this.copies = copies;
  }

  /** For each version of a list, the kept ones that it is a copy of. */
  List<List<Match>> matches(List<Sketch> sketches) {
    List<List<Match>> matches =
        Stream.generate(() -> (List<Match>) new ArrayList<Match>()).limit(sketches.size()).toList();
    Map<VersionKey, List<Candidate>> candidates =
        copies.candidates(sketches, CANDIDATES).stream()
            .collect(
                Collectors.groupingBy(CopyFinder::key, LinkedHashMap::new, Collectors.toList()));
    List<Candidate> unread = new ArrayList<>();
    candidates.forEach(
        (version, same) ->
            known
                .of(version)
                .ifPresentOrElse(
                    shingles -> compare(same, shingles, sketches, matches),
                    () -> unread.add(same.get(0))));
    for (List<Candidate> part : parts(unread)) {
      read(part)
          .forEach(
              (version, shingles) -> compare(candidates.get(version), shingles, sketches, matches));
    }
    return matches;
  }

  private Map<VersionKey, Shingles> read(List<Candidate> versions) {
    Map<VersionKey, Shingles> read =
        copies.texts(versions).parallelStream()
            .collect(
                Collectors.toMap(
                    kept -> new VersionKey(kept.documentId(), kept.number()),
                    kept -> ShingleReader.read(kept.text())));
    read.forEach(known::add);
    return read;
  }

  private static void compare(
      List<Candidate> candidates,
      Shingles shingles,
      List<Sketch> sketches,
      List<List<Match>> matches) {
    for (Candidate candidate : candidates) {
      Comparison comparison = Comparison.of(sketches.get(candidate.probe()).shingles(), shingles);
      if (comparison.isCopy()) {
        matches.get(candidate.probe()).add(match(candidate, comparison.similarity()));
      }
    }
  }

  private static Match match(Candidate found, Similarity similarity) {
    return new Match(found.documentId(), found.number(), found.origin(), similarity);
  }

  /** Versions in parts whose texts may be read together. */
  private static List<List<Candidate>> parts(List<Candidate> versions) {
    List<List<Candidate>> parts = new ArrayList<>();
    int free = 0;
    for (Candidate version : versions) {
      free -= version.length();
      if (free < 0 || parts.isEmpty()) {
        parts.add(new ArrayList<>());
        free = READ_AT_ONCE - version.length();
      }
      parts.get(parts.size() - 1).add(version);
    }
    return parts;
  }

  private static VersionKey key(Candidate candidate) {
    return new VersionKey(candidate.documentId(), candidate.number());
  }
}
