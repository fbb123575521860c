package org.liaison.documents.search.lucene;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.MatchAllDocsQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.store.FSDirectory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.liaison.documents.feed.domain.Cursor;
import org.liaison.documents.search.domain.Concepts;
import org.liaison.documents.search.domain.Facet;
import org.liaison.documents.search.domain.Found;
import org.liaison.documents.search.domain.Position;
import org.liaison.documents.search.domain.Sort;
import org.liaison.documents.search.domain.Widened;
import org.liaison.documents.search.domain.WordStems;

class LuceneIndexTest {

  @TempDir Path folder;

  @Test
  void whatWasCommittedIsThereAgainWithItsPlaceInTheFeed() throws IOException {
    UUID kept = UUID.randomUUID();
    try (LuceneIndex index = open()) {
      assertThat(index.committed()).isEqualTo(Cursor.BEGINNING);
      put(index, kept, "The offices met.", 1);
      index.commit(new Cursor(7, 3));
      put(index, UUID.randomUUID(), "Lost with its process.", 2);
    }
    try (LuceneIndex index = open()) {
      assertThat(index.committed()).isEqualTo(new Cursor(7, 3));
      assertThat(all(index)).extracting(Position::documentId).containsExactly(kept);
    }
  }

  @Test
  void anIndexThatCannotBeGoneOnWithIsBegunAgain() throws IOException {
    try (LuceneIndex index = open()) {
      put(index, UUID.randomUUID(), "The offices met.", 1);
      index.commit(new Cursor(7, 3));
    }
    try (Stream<Path> files = Files.list(folder)) {
      for (Path file : files.filter(f -> f.toString().contains("segments_")).toList()) {
        Files.write(file, new byte[] {1, 2, 3});
      }
    }
    try (LuceneIndex index = open()) {
      assertThat(index.committed()).isEqualTo(Cursor.BEGINNING);
      assertThat(all(index)).isEmpty();
    }
  }

  @Test
  void theIndexOfAnotherDatabaseIsBegunAgain() throws IOException {
    try (LuceneIndex index = open()) {
      put(index, UUID.randomUUID(), "The offices met.", 1);
      index.commit(new Cursor(7, 3));
    }
    try (LuceneIndex index = open("other")) {
      assertThat(index.committed()).isEqualTo(Cursor.BEGINNING);
      assertThat(all(index)).isEmpty();
    }
  }

  @Test
  void theIndexOfAnotherListOfAliasesIsBegunAgain() throws IOException {
    try (LuceneIndex index = open()) {
      put(index, UUID.randomUUID(), "The offices met.", 1);
      index.commit(new Cursor(7, 3));
    }
    Concepts others = new Concepts(Widened.ALIASES);
    try (LuceneIndex index = LuceneIndex.open(FSDirectory.open(folder), "one", others)) {
      assertThat(index.committed()).isEqualTo(Cursor.BEGINNING);
      assertThat(all(index)).isEmpty();
    }
  }

  @Test
  void twoProcessesDoNotShareAFolder() throws IOException {
    try (LuceneIndex index = open()) {
      assertThatThrownBy(this::open)
          .isInstanceOf(IndexFailedException.class)
          .hasMessageContaining("folder of its own");
      assertThat(all(index)).isEmpty();
    }
  }

  @Test
  void documentsAreReplacedAndTakenOut() throws IOException {
    UUID one = UUID.randomUUID();
    UUID other = UUID.randomUUID();
    try (LuceneIndex index = open()) {
      put(index, one, "First.", 1);
      put(index, one, "Second.", 2);
      put(index, other, "Other.", 3);
      index.replace(Map.of(), List.of(other));
      index.refresh();
      assertThat(all(index)).extracting(Position::documentId).containsExactly(one);
    }
  }

  @Test
  void pagesGoOnWhereTheyEndedWhateverIsAddedMeanwhile() throws IOException {
    try (LuceneIndex index = open()) {
      Set<UUID> first = new HashSet<>();
      for (int day = 1; day <= 50; day++) {
        UUID id = UUID.randomUUID();
        first.add(id);
        put(index, id, "fentanyl ".repeat(1 + day % 3), day % 7);
      }
      for (Sort sort : Sort.values()) {
        List<UUID> seen = new ArrayList<>();
        Optional<Position> after = Optional.empty();
        Found page;
        do {
          page = index.search(new MatchAllDocsQuery(), sort, after, 7);
          page.positions().forEach(position -> seen.add(position.documentId()));
          after = page.positions().stream().reduce((one, next) -> next);
          put(index, UUID.randomUUID(), "fentanyl", 3);
        } while (page.more());
        assertThat(seen).as(sort.name()).doesNotHaveDuplicates().containsAll(first);
      }
    }
  }

  @Test
  void everyHitIsCountedWhateverThePage() throws IOException {
    try (LuceneIndex index = open()) {
      for (int day = 0; day < 30; day++) {
        put(index, UUID.randomUUID(), "fentanyl", day * 100);
      }
      Found page = index.search(new MatchAllDocsQuery(), Sort.NEWEST, Optional.empty(), 3);
      assertThat(page.positions()).hasSize(3);
      assertThat(page.facets().total()).isEqualTo(30);
      assertThat(page.facets().languages()).containsExactly(new Facet("en", 30));
      assertThat(page.facets().kinds()).containsExactly(new Facet("joint-statement", 30));
      assertThat(page.facets().years().stream().mapToLong(Facet::count).sum()).isEqualTo(30);
      assertThat(page.facets().years().get(0)).isEqualTo(new Facet("1970", 4));
    }
  }

  @Test
  void eachOfManyAtOnceIsFoundByAllItsWords() throws IOException {
    Map<UUID, List<String>> words = new HashMap<>();
    for (int i = 0; i < 3_000; i++) {
      words.put(
          UUID.randomUUID(),
          IntStream.range(50 * i, 50 * i + 50).mapToObj(LuceneIndexTest::participle).toList());
    }
    Map<UUID, Supplier<org.apache.lucene.document.Document>> documents = new HashMap<>();
    words.forEach(
        (id, of) ->
            documents.put(
                id,
                () ->
                    IndexedDocument.of(
                        IndexSamples.document(id, 1), String.join(" ", of), Concepts.NONE)));
    try (LuceneIndex index = open()) {
      index.replace(documents, List.of());
      index.refresh();
      words.forEach(
          (id, of) ->
              assertThat(index.search(all(of), Sort.NEWEST, Optional.empty(), 2).positions())
                  .extracting(Position::documentId)
                  .containsExactly(id));
    }
  }

  private static Query all(List<String> words) {
    BooleanQuery.Builder all = new BooleanQuery.Builder();
    words.stream()
        .map(word -> new Term(IndexFields.TERMS, WordStems.of(word).orElseThrow()))
        .forEach(term -> all.add(new TermQuery(term), BooleanClause.Occur.MUST));
    return all.build();
  }

  /** A word with an ending that its stem has not, another one for each number below 1,000,000. */
  private static String participle(int number) {
    return String.format("a%06d", number)
            .chars()
            .map(digit -> Character.isDigit(digit) ? "bcdfghjklm".charAt(digit - '0') : digit)
            .mapToObj(Character::toString)
            .collect(joining())
        + "ing";
  }

  private LuceneIndex open() throws IOException {
    return open("one");
  }

  private LuceneIndex open(String database) throws IOException {
    return LuceneIndex.open(FSDirectory.open(folder), database, Concepts.NONE);
  }

  private static void put(LuceneIndex index, UUID id, String text, int day) {
    index.replace(
        Map.of(id, () -> IndexedDocument.of(IndexSamples.document(id, day), text, Concepts.NONE)),
        List.of());
    index.refresh();
  }

  private static List<Position> all(LuceneIndex index) {
    return index.search(new MatchAllDocsQuery(), Sort.NEWEST, Optional.empty(), 100).positions();
  }
}
