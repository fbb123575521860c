package org.liaison.gateway.problem;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FieldNamesTest {

  @ParameterizedTest
  @CsvSource({
    "text, text",
    "metadata.published_on, publishedOn",
    "metadata.authors[2], authors[2]",
    "page_size, size",
    "page_token, cursor",
    "query, q",
    "filter.from, from",
    "filter.types[0], type",
    "filter.statuses, status",
    "filter.document_id, document",
    "filter.query, q",
    "after_cursor, after",
    "quotes[1], evidence[1]",
    "fields.participants[0], participants[0]",
    "idempotency_key, Idempotency-Key"
  })
  void fieldsOfTheContractsHaveTheNamesThatTheClientUsed(String contract, String rest) {
    assertThat(FieldNames.toRest(contract)).isEqualTo(rest);
  }
}
