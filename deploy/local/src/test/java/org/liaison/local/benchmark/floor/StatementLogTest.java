package org.liaison.local.benchmark.floor;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class StatementLogTest {
  private static final String LOG =
      """
      <events 71> LOG:  execute <unnamed>: BEGIN
      <documents 72> LOG:  execute S_4: select 1
      <events 71> LOG:  execute S_2: select id
      \tfrom event
      \twhere place = $1 and type = any($2) and title <> $1 and origin is distinct from $3
      <events 71> DETAIL:  Parameters: $1 = 'Xi''an, $9', $2 = '{MEETING,VISIT}', $3 = NULL
      <events 71> LOG:  statement: COMMIT
      <events 71> LOG:  checkpoint starting: time
      """;

  private final List<CapturedStatement> statements = StatementLog.read(LOG, "events");

  @Test
  void statementsOfOneDatabaseAreReadInTheirOrder() {
    assertThat(statements)
        .extracting(CapturedStatement::isBoundary)
        .containsExactly(true, false, true);
  }

  @Test
  void parametersAreReadWithTheirQuotesAndNulls() {
    assertThat(statements.get(1).parameters())
        .containsExactly("Xi'an, $9", "{MEETING,VISIT}", null);
  }

  @Test
  void jdbcGetsAValueForEachQuestionMark() {
    CapturedStatement statement = statements.get(1);

    assertThat(statement.jdbc())
        .isEqualTo(
            """
            select id
            from event
            where place = ? and type = any(?) and title <> ? and origin is distinct from ?""");
    assertThat(statement.jdbcParameters())
        .containsExactly("Xi'an, $9", "{MEETING,VISIT}", "Xi'an, $9", null);
  }

  @Test
  void literalsAreQuoted() {
    assertThat(statements.get(1).literal())
        .contains("place = 'Xi''an, $9'", "any('{MEETING,VISIT}')", "distinct from null");
  }

  @Test
  void listsCanBeCast() {
    CapturedStatement statement = statements.get(1).withTextLists();

    assertThat(statement.sql()).contains("any(cast($2 as text[]))", "place = $1");
    assertThat(statement.literal()).contains("any(cast('{MEETING,VISIT}' as text[]))");
  }

  @Test
  void valuesMayBeLong() {
    String value = "it''s ".repeat(50_000);
    String log =
        "<events 7> LOG:  execute S_1: select $1\n<events 7> DETAIL:  Parameters: $1 = '%s'\n"
            .formatted(value);

    assertThat(StatementLog.read(log, "events").get(0).parameters())
        .containsExactly(value.replace("''", "'"));
  }
}
