package org.liaison.documents.search.lucene;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.apache.lucene.document.Document;
import org.apache.lucene.store.FSDirectory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.liaison.documents.search.domain.Concepts;
import org.liaison.documents.search.domain.Position;
import org.liaison.documents.search.domain.PreparedQuery;
import org.liaison.documents.search.domain.SearchFilter;
import org.liaison.documents.search.domain.Sort;
import org.liaison.documents.search.domain.StateFilter;
import org.liaison.documents.search.domain.Widened;

class QueryTranslationTest {

  private static final int TEXTS = 1_500;
  private static final Concepts CONCEPTS = new Concepts(Widened.ALIASES);
  private static final SearchFilter ANY =
      new SearchFilter(
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          new StateFilter(Optional.empty()));

  @TempDir Path folder;

  @Test
  void linesOfTheListFindWhatPhrasesOfTheirFormsFind() throws IOException {
    Random random = new Random(7);
    List<String> forms = Widened.forms();
    List<String> pieces = pieces(forms);
    Map<UUID, Supplier<Document>> documents = new LinkedHashMap<>();
    for (int i = 0; i < TEXTS; i++) {
      UUID id = new UUID(0, i + 1);
      String title = text(pieces, 3, random);
      String text = text(pieces, 12, random);
      documents.put(id, () -> IndexedDocument.of(IndexSamples.document(id, title), text, CONCEPTS));
    }
    int found = 0;
    try (LuceneIndex index = LuceneIndex.open(FSDirectory.open(folder), "one", CONCEPTS)) {
      index.replace(documents, List.of());
      index.refresh();
      for (String form : forms) {
        Set<UUID> byForms = search(index, Widened.byForms(form));
        assertThat(search(index, Widened.byLines(form))).as(form).isEqualTo(byForms);
        found += byForms.size();
      }
    }
    assertThat(found).isGreaterThan(forms.size());
  }

  private static Set<UUID> search(LuceneIndex index, PreparedQuery query) {
    return index
        .search(
            new QueryTranslation(CONCEPTS).of(Optional.of(query), ANY),
            Sort.NEWEST,
            Optional.empty(),
            TEXTS)
        .positions()
        .stream()
        .map(Position::documentId)
        .collect(Collectors.toSet());
  }

  /** Forms, their words alone and what may stand between them. */
  private static List<String> pieces(List<String> forms) {
    List<String> pieces = new ArrayList<>(forms);
    forms.forEach(form -> pieces.addAll(List.of(form.split("[ -]", -1))));
    for (int i = 0; i < 100; i++) {
      pieces.addAll(List.of("the", "of", "for", ". ", "，", "会议", "chemicals"));
    }
    return pieces;
  }

  private static String text(List<String> pieces, int length, Random random) {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < length; i++) {
      text.append(pieces.get(random.nextInt(pieces.size())))
          .append(random.nextInt(4) == 0 ? "" : " ");
    }
    return text.toString();
  }
}
