package org.liaison.documents.search.lucene;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.lucene.document.IntPoint;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.MatchAllDocsQuery;
import org.apache.lucene.search.PhraseQuery;
import org.apache.lucene.search.PrefixQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;
import org.liaison.documents.document.domain.DocumentState;
import org.liaison.documents.search.domain.Concepts;
import org.liaison.documents.search.domain.PreparedQuery;
import org.liaison.documents.search.domain.QueryPart;
import org.liaison.documents.search.domain.QueryTerm;
import org.liaison.documents.search.domain.SearchFilter;
import org.liaison.documents.search.domain.WordStems;

/** Says in Lucene's form what is looked for. */
final class QueryTranslation {

  private final Concepts concepts;

  QueryTranslation(Concepts concepts) {
    this.concepts = concepts;
  }

  /** What a query and a filter find together. */
  Query of(Optional<PreparedQuery> query, SearchFilter filter) {
    BooleanQuery.Builder whole = new BooleanQuery.Builder();
    Query sought =
        query
            .map(prepared -> anyOf(prepared.expression().alternatives().stream().map(this::all)))
            .orElseGet(MatchAllDocsQuery::new);
    whole.add(sought, Occur.MUST);
    filter.language().ifPresent(tag -> whole.add(language(tag), Occur.FILTER));
    filter.kind().ifPresent(kind -> whole.add(word(IndexFields.KIND, kind.name()), Occur.FILTER));
    filter
        .publisher()
        .ifPresent(name -> whole.add(word(IndexFields.PUBLISHER, name), Occur.FILTER));
    if (filter.from().isPresent() || filter.to().isPresent()) {
      whole.add(days(filter), Occur.FILTER);
    }
    filter
        .state()
        .only()
        .ifPresentOrElse(
            state -> whole.add(word(IndexFields.STATE, state.name()), Occur.FILTER),
            () ->
                whole.add(word(IndexFields.STATE, DocumentState.WITHDRAWN.name()), Occur.MUST_NOT));
    return whole.build();
  }

  /** All parts; what only excludes finds everything else. */
  private Optional<Query> all(List<QueryPart> parts) {
    BooleanQuery.Builder all = new BooleanQuery.Builder();
    boolean found = false;
    boolean sought = false;
    for (QueryPart part : parts) {
      boolean excluded = part.anyOf().get(0).get(0).excluded();
      Optional<Query> query = part(part);
      query.ifPresent(known -> all.add(known, excluded ? Occur.MUST_NOT : Occur.MUST));
      found |= query.isPresent();
      sought |= query.isPresent() && !excluded;
    }
    if (found && !sought) {
      all.add(new MatchAllDocsQuery(), Occur.MUST);
    }
    return found ? Optional.of(all.build()) : Optional.empty();
  }

  /** The concepts of the lines that a part was widened by, and what they do not cover of it. */
  private Optional<Query> part(QueryPart part) {
    Stream<Query> lines =
        part.lines().stream().map(line -> word(IndexFields.TERMS, IndexFields.concept(line)));
    Stream<Query> others =
        part.anyOf().stream()
            .filter(form -> form.size() > 1 || !concepts.cover(form.get(0), part.lines()))
            .map(this::form)
            .flatMap(Optional::stream);
    List<Query> all = Stream.concat(lines, others).toList();
    return all.isEmpty() ? Optional.empty() : Optional.of(anyOf(all.stream().map(Optional::of)));
  }

  private Optional<Query> form(List<QueryTerm> terms) {
    List<Query> clauses = terms.stream().flatMap(term -> clauses(term).stream()).toList();
    if (clauses.size() < 2) {
      return clauses.stream().findFirst();
    }
    BooleanQuery.Builder all = new BooleanQuery.Builder();
    clauses.forEach(clause -> all.add(clause, Occur.MUST));
    return Optional.of(all.build());
  }

  private List<Query> clauses(QueryTerm term) {
    List<Query> clauses = new ArrayList<>();
    if (term.phrase()) {
      phrase(term.wordList()).ifPresent(clauses::add);
    } else {
      term.wordList().forEach(word -> phrase(List.of(word)).ifPresent(clauses::add));
    }
    term.hanRuns().forEach(run -> clauses.add(run(run)));
    return clauses;
  }

  /** Words next to each other; those that are not searched leave their place free. */
  private Optional<Query> phrase(List<String> words) {
    List<Optional<String>> terms = words.stream().map(WordStems::of).toList();
    if (terms.stream().noneMatch(Optional::isPresent)) {
      return Optional.empty();
    }
    return Optional.of(next(terms));
  }

  private static Query run(String run) {
    int[] characters = run.codePoints().toArray();
    if (characters.length == 1) {
      return word(IndexFields.CHARACTERS, run);
    }
    List<Optional<String>> pairs = new ArrayList<>();
    for (int i = 0; i + 1 < characters.length; i++) {
      pairs.add(Optional.of(new String(characters, i, 2)));
    }
    return next(pairs);
  }

  private static Query next(List<Optional<String>> terms) {
    PhraseQuery.Builder phrase = new PhraseQuery.Builder();
    for (int place = 0; place < terms.size(); place++) {
      int at = place;
      terms.get(place).ifPresent(term -> phrase.add(new Term(IndexFields.TERMS, term), at));
    }
    PhraseQuery query = phrase.build();
    return query.getTerms().length == 1 ? new TermQuery(query.getTerms()[0]) : query;
  }

  private static Query anyOf(Stream<Optional<Query>> queries) {
    List<Query> known = queries.flatMap(Optional::stream).toList();
    if (known.size() == 1) {
      return known.get(0);
    }
    BooleanQuery.Builder any = new BooleanQuery.Builder();
    known.forEach(query -> any.add(query, Occur.SHOULD));
    return any.build();
  }

  /** A tag is followed by "-" before anything below it, so that "e" does not find "en". */
  private static Query language(String tag) {
    return new BooleanQuery.Builder()
        .add(word(IndexFields.LANGUAGE, tag), Occur.SHOULD)
        .add(new PrefixQuery(new Term(IndexFields.LANGUAGE, tag + "-")), Occur.SHOULD)
        .build();
  }

  private static Query days(SearchFilter filter) {
    int from = filter.from().map(QueryTranslation::day).orElse(Integer.MIN_VALUE);
    int to = filter.to().map(QueryTranslation::day).orElse(Integer.MAX_VALUE);
    return IntPoint.newRangeQuery(IndexFields.DAY, from, to);
  }

  private static int day(LocalDate date) {
    return Math.toIntExact(date.toEpochDay());
  }

  private static Query word(String field, String value) {
    return new TermQuery(new Term(field, value));
  }
}
