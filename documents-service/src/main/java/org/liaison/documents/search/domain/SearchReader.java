package org.liaison.documents.search.domain;

import java.time.LocalDate;
import java.util.Optional;
import org.liaison.documents.document.domain.LanguageTag;
import org.liaison.documents.problem.DocumentsException;
import org.liaison.documents.problem.ErrorCode;
import org.liaison.documents.problem.Violations;

/** Checks what was asked for. */
final class SearchReader {

  private static final int LONGEST_TEXT = 500;
  private static final int DEFAULT_SIZE = 50;
  private static final int LARGEST_SIZE = 200;

  private SearchReader() {}

  static int pageSize(SearchRequest request) {
    int size = request.pageSize();
    if (size < 0 || size > LARGEST_SIZE) {
      throw DocumentsException.ofField(
          ErrorCode.VALIDATION_FAILED,
          "page_size",
          "must be 1 to " + LARGEST_SIZE + ", or 0 for " + DEFAULT_SIZE);
    }
    return size == 0 ? DEFAULT_SIZE : size;
  }

  static SearchFilter filter(SearchRequest request) {
    Violations violations = new Violations();
    checkText("query", request.query(), violations);
    checkText("publisher", request.publisher(), violations);
    Optional<String> language =
        present(request.language()).flatMap(LanguageTag::parse).map(LanguageTag::value);
    if (!request.language().isEmpty() && language.isEmpty()) {
      violations.add("language", "must be a BCP 47 tag such as en or zh-Hans, or empty");
    }
    violations.throwIfAny();
    Optional<LocalDate> from =
        present(request.from()).map(date -> DateBound.parse("from", date).first());
    Optional<LocalDate> to = present(request.to()).map(date -> DateBound.parse("to", date).last());
    if (from.isPresent() && to.isPresent() && from.get().isAfter(to.get())) {
      throw DocumentsException.ofField(ErrorCode.DATE_INVALID, "from", "must not lie after to");
    }
    return new SearchFilter(
        language,
        Optional.ofNullable(request.kind()),
        present(request.publisher()),
        from,
        to,
        new StateFilter(request.state()));
  }

  private static void checkText(String field, String text, Violations violations) {
    if (text.length() > LONGEST_TEXT) {
      violations.add(field, "must not be longer than " + LONGEST_TEXT + " characters");
    } else if (text.indexOf('\0') >= 0) {
      violations.add(field, "has a NUL character; remove it");
    }
  }

  private static Optional<String> present(String text) {
    return text.isEmpty() ? Optional.empty() : Optional.of(text);
  }
}
