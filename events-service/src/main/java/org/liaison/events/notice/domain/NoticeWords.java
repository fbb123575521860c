package org.liaison.events.notice.domain;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.liaison.events.book.domain.Words;
import org.liaison.events.record.domain.Evidence;

/** Says in words how a notice stands, for its history. */
public final class NoticeWords {

  private NoticeWords() {}

  /** Words by field, named as in the .proto file. */
  public static Map<String, String> of(Notice notice) {
    NoticeContent content = notice.content();
    Map<String, String> words = new LinkedHashMap<>();
    words.put("grade", word(content.grade()));
    words.put("title", content.title());
    words.put("text", content.text());
    words.put("subject", word(content.subject()));
    words.put("substance", content.substance());
    words.put("areas", Words.list(content.areas()));
    words.put("issued_by", content.issuedBy().label());
    words.put("issued_on", content.issuedOn().edtf());
    words.put(
        "asks", content.asks().stream().map(NoticeWords::of).collect(Collectors.joining("\n")));
    words.put(
        "evidence",
        content.evidence().stream().map(NoticeWords::of).collect(Collectors.joining("\n")));
    words.put("events", Words.list(content.events()));
    words.put("status", word(notice.status()));
    words.put(
        "acknowledgements",
        notice.acknowledgements().stream()
            .map(one -> "%s, says %s".formatted(one.who().label(), one.by()))
            .collect(Collectors.joining("\n")));
    return words;
  }

  private static String of(Ask ask) {
    return "%s: %s%s%s"
        .formatted(
            ask.of().label(),
            ask.what(),
            Words.part(", due ", Words.of(ask.due())),
            ask.answer()
                .map(answer -> "; answered, says " + answer.by() + Words.part(": ", answer.note()))
                .orElse(""));
  }

  private static String of(Evidence passage) {
    return "“%s” (document %s, version %d, from %d)"
        .formatted(
            passage.anchor().exact(),
            passage.source().documentId(),
            passage.source().number(),
            passage.anchor().start());
  }

  private static String word(Enum<?> value) {
    return value.name().toLowerCase(Locale.ROOT);
  }
}
