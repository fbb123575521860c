package org.liaison.gateway.notice;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.liaison.events.v1.AskFields;
import org.liaison.events.v1.NoticeField;
import org.liaison.events.v1.NoticeFields;
import org.liaison.events.v1.Quote;
import org.liaison.gateway.book.FieldReader;
import org.liaison.gateway.input.JsonObjectReader;

/** Reads what a person says of a notice. */
final class NoticeFieldsReader {

  private static final Map<String, NoticeField> FIELDS =
      Map.ofEntries(
          Map.entry("grade", NoticeField.NOTICE_FIELD_GRADE),
          Map.entry("title", NoticeField.NOTICE_FIELD_TITLE),
          Map.entry("text", NoticeField.NOTICE_FIELD_TEXT),
          Map.entry("subject", NoticeField.NOTICE_FIELD_SUBJECT),
          Map.entry("substance", NoticeField.NOTICE_FIELD_SUBSTANCE),
          Map.entry("areas", NoticeField.NOTICE_FIELD_AREAS),
          Map.entry("issuedBy", NoticeField.NOTICE_FIELD_ISSUED_BY),
          Map.entry("issuedOn", NoticeField.NOTICE_FIELD_ISSUED_ON),
          Map.entry("asks", NoticeField.NOTICE_FIELD_ASKS),
          Map.entry("evidence", NoticeField.NOTICE_FIELD_EVIDENCE),
          Map.entry("events", NoticeField.NOTICE_FIELD_EVENTS));

  private final JsonObjectReader json;
  private final FieldReader fields;

  NoticeFieldsReader(JsonObjectReader json) {
    this.json = json;
    this.fields = new FieldReader(json);
  }

  /** The fields that are there, null or not. */
  List<NoticeField> given() {
    return fields.given(FIELDS);
  }

  /** Their values; what is not there is empty. */
  NoticeFields read(List<Quote> quotes) {
    NoticeFields.Builder read =
        NoticeFields.newBuilder()
            .setTitle(json.optionalText("title"))
            .setText(json.optionalText("text"))
            .setSubstance(json.optionalText("substance"))
            .addAllAreas(json.optionalTexts("areas"))
            .setIssuedBy(fields.actor("issuedBy"))
            .setIssuedOn(json.optionalText("issuedOn"))
            .addAllAsks(asks())
            .addAllQuotes(quotes)
            .addAllEventIds(fields.ids("events"));
    fields.word("grade", NoticeWords.GRADES).ifPresent(read::setGrade);
    fields.word("subject", NoticeWords.SUBJECTS).ifPresent(read::setSubject);
    return read.build();
  }

  private List<AskFields> asks() {
    List<AskFields> asks = new ArrayList<>();
    for (JsonObjectReader ask : json.optionalObjects("asks")) {
      asks.add(
          AskFields.newBuilder()
              .setOf(new FieldReader(ask).requiredActor("of"))
              .setWhat(ask.requiredText("what"))
              .setDue(ask.optionalText("due"))
              .build());
    }
    return asks;
  }
}
