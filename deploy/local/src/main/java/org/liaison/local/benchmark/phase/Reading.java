package org.liaison.local.benchmark.phase;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.liaison.local.Progress;
import org.liaison.local.benchmark.client.GatewayClient;
import org.liaison.local.benchmark.floor.CapturedStatement;
import org.liaison.local.benchmark.floor.Pgbench;
import org.liaison.local.benchmark.floor.ReadFloor;
import org.liaison.local.benchmark.floor.StatementCapture;
import org.liaison.local.benchmark.measure.Load;
import org.liaison.local.benchmark.measure.Result;
import org.liaison.local.benchmark.report.Figures;
import org.liaison.local.benchmark.report.Table;
import org.liaison.local.postgres.Databases;

/**
 * Asks the fixed queries, each also of the database alone with the statements that it leads to.
 *
 * @param load how each is asked; the floors get half of its time
 */
public record Reading(
    GatewayClient gateway,
    Databases databases,
    Path databaseLog,
    Optional<Pgbench> pgbench,
    Load load,
    Progress progress) {
  private static final int WARM_UP = 50;
  private static final String NONE = "–";

  /** The table of all queries. */
  public String measure() throws Exception {
    Table table =
        new Table(
            "query",
            "requests/s",
            "p50 / p95 ms",
            "SQL statements",
            "JDBC p50 / p95 ms",
            "pgbench p50 / p95 ms",
            "p50 to JDBC's");
    for (Query query : Query.all()) {
      progress.say("reading", query.name());
      if (gateway.serves(query.path())) {
        measure(query, table);
      } else {
        table.row(query.name(), "not served", NONE, NONE, NONE, NONE, NONE);
      }
    }
    return table.markdown();
  }

  private void measure(Query query, Table table) throws Exception {
    Load.Request request = (client, number) -> gateway.get(query.path());
    new Load(load.clients(), WARM_UP, load.longest()).run(request);
    Result result = load.run(request);
    List<CapturedStatement> statements;
    try (StatementCapture capture = StatementCapture.begin(databases, databaseLog)) {
      statements = capture.of(query.database(), () -> gateway.get(query.path()));
    }
    Load shorter = new Load(load.clients(), load.requests(), load.longest().dividedBy(2));
    Result floor = new ReadFloor(databases, query.database()).measure(statements, shorter);
    table.row(
        query.name(),
        Figures.rate(result.rate()),
        Figures.medianAnd95th(result.latencies()),
        Integer.toString(statements.size()),
        Figures.medianAnd95th(floor.latencies()),
        byPgbench(query, statements, shorter),
        Figures.ratio(median(result), median(floor)));
  }

  private String byPgbench(Query query, List<CapturedStatement> statements, Load shorter)
      throws Exception {
    Optional<Result> result =
        pgbench.isPresent()
            ? pgbench.get().measure(query.database(), statements, shorter)
            : Optional.empty();
    return result.map(some -> Figures.medianAnd95th(some.latencies())).orElse(NONE);
  }

  private static Duration median(Result result) {
    return result.latencies().percentile(50);
  }
}
