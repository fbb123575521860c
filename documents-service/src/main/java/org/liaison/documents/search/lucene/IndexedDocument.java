package org.liaison.documents.search.lucene;

import java.time.LocalDate;
import java.util.UUID;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.FieldType;
import org.apache.lucene.document.IntPoint;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.document.SortedDocValuesField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.index.IndexOptions;
import org.apache.lucene.util.BytesRef;
import org.liaison.documents.document.domain.DocumentMetadata;
import org.liaison.documents.search.domain.Concepts;
import org.liaison.documents.search.domain.SearchedText;

/**
 * A document with its current text as the index holds it: nothing of it can be read back.
 *
 * <p>Its texts are read while it is written.
 */
final class IndexedDocument {

  /** How much more a term of the title tells than one of the text. */
  private static final int TITLE = 3;

  private static final FieldType PLACED = type(IndexOptions.DOCS_AND_FREQS_AND_POSITIONS);
  private static final FieldType COUNTED = type(IndexOptions.DOCS_AND_FREQS);

  private IndexedDocument() {}

  static Document of(
      org.liaison.documents.document.domain.Document document, String text, Concepts concepts) {
    DocumentMetadata metadata = document.current().metadata();
    Document indexed = new Document();
    addId(indexed, document.id());
    addTerms(indexed, metadata.title(), TITLE, concepts);
    addTerms(indexed, text, 1, concepts);
    addWord(indexed, IndexFields.LANGUAGE, metadata.language());
    addWord(indexed, IndexFields.KIND, metadata.kind().name());
    addWord(indexed, IndexFields.PUBLISHER, metadata.publisher());
    indexed.add(
        new StringField(IndexFields.STATE, document.status().state().name(), Field.Store.NO));
    addDay(indexed, metadata.publication().date());
    return indexed;
  }

  private static void addId(Document indexed, UUID id) {
    indexed.add(new StringField(IndexFields.ID, id.toString(), Field.Store.NO));
    indexed.add(new NumericDocValuesField(IndexFields.ID_HIGH, id.getMostSignificantBits()));
    indexed.add(new NumericDocValuesField(IndexFields.ID_LOW, id.getLeastSignificantBits()));
  }

  /**
   * Adds to what is searched.
   *
   * @param weight how many times each term counts
   */
  private static void addTerms(Document indexed, String text, int weight, Concepts concepts) {
    SearchedText searched = new SearchedText(text);
    indexed.add(
        new Field(IndexFields.TERMS, new TermStream(searched.words(), weight, concepts), PLACED));
    if (searched.hasHan()) {
      TermStream pairs = new TermStream(searched.han(2), weight, concepts);
      TermStream characters = new TermStream(searched.han(1), weight, Concepts.NONE);
      indexed.add(new Field(IndexFields.TERMS, pairs, PLACED));
      indexed.add(new Field(IndexFields.CHARACTERS, characters, COUNTED));
    }
  }

  private static void addWord(Document indexed, String field, String value) {
    indexed.add(new StringField(field, value, Field.Store.NO));
    indexed.add(new SortedDocValuesField(field, new BytesRef(value)));
  }

  private static void addDay(Document indexed, LocalDate date) {
    int day = Math.toIntExact(date.toEpochDay());
    indexed.add(new IntPoint(IndexFields.DAY, day));
    indexed.add(new NumericDocValuesField(IndexFields.DAY, day));
    indexed.add(new NumericDocValuesField(IndexFields.YEAR, date.getYear()));
  }

  private static FieldType type(IndexOptions options) {
    FieldType type = new FieldType();
    type.setIndexOptions(options);
    type.setTokenized(true);
    type.freeze();
    return type;
  }
}
