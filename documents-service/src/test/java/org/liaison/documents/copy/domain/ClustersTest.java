package org.liaison.documents.copy.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.liaison.documents.copy.domain.CopyCorpus.Source;

class ClustersTest {

  private static final Similarity EQUAL = new Similarity(1, 1);

  /** Each text with its copies, all in one list, arriving in another order each time. */
  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10})
  void orderOfArrivalChangesNoCluster(long seed) {
    List<Source> arriving = new ArrayList<>();
    for (Source source : CopyCorpus.dossier()) {
      arriving.add(source);
      for (SyndicationEdit edit : SyndicationEdit.values()) {
        arriving.add(
            new Source(source.name() + " " + edit, source.group(), false, edit.apply(source)));
      }
    }
    Collections.shuffle(arriving, new Random(seed));

    Map<UUID, Set<String>> clusters = new HashMap<>();
    List<Decision> decisions = decide(arriving.stream().map(Source::text).toList());
    for (int i = 0; i < arriving.size(); i++) {
      clusters
          .computeIfAbsent(decisions.get(i).origin(), none -> new HashSet<>())
          .add(arriving.get(i).group());
    }

    assertThat(clusters.values()).allSatisfy(cluster -> assertThat(cluster).hasSize(1));
    assertThat(clusters).hasSize(CopyCorpus.dossier().size());
  }

  @Test
  void oldestOfTheListIsTheOrigin() {
    String text = CopyCorpus.dossier().get(0).text();
    List<Decision> decisions = decide(List.of("Something else.", text, text + " More.", text));

    assertThat(decisions.stream().map(Decision::origin))
        .containsExactly(id(0), id(1), id(1), id(1));
    assertThat(decisions.get(1).basis()).isEmpty();
    assertThat(decisions.get(3).basis()).contains(new Basis(id(1), 1, EQUAL));
  }

  @Test
  void keptClusterKeepsItsNameThoughAnOlderDocumentJoinsIt() {
    UUID origin = new UUID(0, 99);
    String text = CopyCorpus.dossier().get(0).text();
    List<Sketch> sketches = sketches(List.of(text, text + " More."));
    Match match = new Match(new UUID(0, 50), 2, origin, EQUAL);

    List<Decision> decisions = Clusters.decide(sketches, List.of(List.of(), List.of(match)));

    assertThat(decisions.stream().map(Decision::origin)).containsOnly(origin);
    assertThat(decisions.get(0).basis().orElseThrow().documentId()).isEqualTo(id(1));
    assertThat(decisions.get(1).basis()).contains(match.asBasis());
  }

  @Test
  void twoVersionsOfOneDocumentAreNoCopiesOfEachOther() {
    Sketch first = Sketch.of(id(0), 1, "Two offices met in Lisbon and agreed to meet again.");
    Sketch second = Sketch.of(id(0), 2, "Two offices met in Lisbon and agreed to meet again.");

    assertThat(Clusters.decide(List.of(first, second), List.of(List.of(), List.of())))
        .allSatisfy(decision -> assertThat(decision.basis()).isEmpty());
  }

  @Test
  void manyTextsWithOneBoilerplateAreDecidedInAShortTime() {
    List<String> texts = new ArrayList<>(Collections.nCopies(5_000, "All rights reserved."));
    assertThat(decide(texts).stream().map(Decision::origin)).containsOnly(id(0));
  }

  private static List<Decision> decide(List<String> texts) {
    return Clusters.decide(sketches(texts), Collections.nCopies(texts.size(), List.of()));
  }

  private static List<Sketch> sketches(List<String> texts) {
    List<Sketch> sketches = new ArrayList<>();
    for (String text : texts) {
      sketches.add(Sketch.of(id(sketches.size()), 1, text));
    }
    return sketches;
  }

  private static UUID id(int number) {
    return new UUID(0, number + 1L);
  }
}
