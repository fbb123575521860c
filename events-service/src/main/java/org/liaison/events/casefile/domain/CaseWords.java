package org.liaison.events.casefile.domain;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.liaison.events.book.domain.Words;

/** Says in words how a case stands, for its history. */
public final class CaseWords {

  private CaseWords() {}

  /** Words by field, named as in the .proto file. */
  public static Map<String, String> of(CaseFile file) {
    CaseContent content = file.content();
    Map<String, String> words = new LinkedHashMap<>();
    words.put("reference", content.reference());
    words.put("title", content.title());
    words.put("summary", content.summary());
    words.put("agencies", Words.of(content.agencies()));
    words.put("events", Words.list(content.events()));
    words.put("documents", Words.list(content.documents()));
    words.put("status", file.status().name().toLowerCase(Locale.ROOT));
    words.put(
        "requests", file.requests().stream().map(CaseWords::of).collect(Collectors.joining("\n")));
    return words;
  }

  private static String of(AssistanceRequest request) {
    return "%s of %s: %s, asked %s%s%s%s"
        .formatted(
            request.askedBy().label(),
            request.askedOf().label(),
            request.what(),
            request.asked().edtf(),
            Words.part(", due ", Words.of(request.due())),
            Words.part("; answered ", Words.of(request.answered())),
            Words.part(": ", request.outcome()));
  }
}
