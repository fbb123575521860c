package org.liaison.documents.search.lucene;

import java.io.IOException;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.index.SortedDocValues;

/** What is counted of every hit and orders it, by the number of its document in a segment. */
final class SegmentColumns {

  final Words languages;
  final Words kinds;
  final Words publishers;
  final int[] years;

  /** Of publication, counted from 1970-01-01. */
  final int[] days;

  SegmentColumns(LeafReader reader) throws IOException {
    languages = new Words(reader, IndexFields.LANGUAGE);
    kinds = new Words(reader, IndexFields.KIND);
    publishers = new Words(reader, IndexFields.PUBLISHER);
    years = numbers(reader, IndexFields.YEAR);
    days = numbers(reader, IndexFields.DAY);
  }

  /** A field of one of several words. */
  static final class Words {

    /** For each document, which of the words. */
    final int[] which;

    final String[] words;

    private Words(LeafReader reader, String field) throws IOException {
      SortedDocValues values = DocValues.getSorted(reader, field);
      which = new int[reader.maxDoc()];
      for (int document = 0; document < which.length; document++) {
        which[document] = values.advanceExact(document) ? values.ordValue() : 0;
      }
      words = new String[values.getValueCount()];
      for (int word = 0; word < words.length; word++) {
        words[word] = values.lookupOrd(word).utf8ToString();
      }
    }
  }

  private static int[] numbers(LeafReader reader, String field) throws IOException {
    NumericDocValues values = DocValues.getNumeric(reader, field);
    int[] numbers = new int[reader.maxDoc()];
    for (int document = 0; document < numbers.length; document++) {
      numbers[document] = values.advanceExact(document) ? Math.toIntExact(values.longValue()) : 0;
    }
    return numbers;
  }
}
