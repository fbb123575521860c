package org.liaison.local.benchmark.phase;

import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.liaison.local.benchmark.client.GatewayClient;
import org.liaison.local.benchmark.measure.Load;
import org.liaison.local.benchmark.measure.Result;

/** Asks ten fixed queries in each language, all of them in turn, each with its first page of 20. */
public record Searching(GatewayClient gateway, Load load) {
  /** On few cores the JVM compiles for minutes what searches run through. */
  private static final int WARM_UPS = 5;

  private static final List<String> ENGLISH =
      List.of(
          "fentanyl",
          "precursor chemicals",
          "\"money laundering\"",
          "carfentanil seized Kunming",
          "cooperation -heroin",
          "Drug Enforcement Administration",
          "Vienna memorandum",
          "nitazenes or xylazine",
          "\"joint investigation\" Shanghai",
          "customs");

  private static final List<String> CHINESE =
      List.of(
          "芬太尼",
          "易制毒化学品",
          "禁毒 合作",
          "毒",
          "海关总署 广州",
          "\"联合调查\"",
          "洗钱 -海洛因",
          "前體",
          "工作组 维也纳",
          "美国缉毒局");

  /** How long the queries of each language took, and the way there and back without any. */
  public record Searched(Result english, Result chinese, Result byId) {}

  /** Warms up and measures. */
  public Searched measure() throws IOException, InterruptedException {
    String one = gateway.get("documents?size=1").json().at("/items/0/id").asText();
    Load shorter = new Load(load.clients(), load.requests() / 4, load.longest());
    for (int round = 0; round < WARM_UPS; round++) {
      load.run(asking(Stream.concat(ENGLISH.stream(), CHINESE.stream()).toList()));
    }
    return new Searched(
        load.run(asking(ENGLISH)),
        load.run(asking(CHINESE)),
        shorter.run((client, number) -> gateway.get("documents/" + one)));
  }

  /** Waits until a search finds so many documents in all. */
  public void await(int documents) throws IOException, InterruptedException {
    long deadline = System.nanoTime() + Duration.ofMinutes(15).toNanos();
    while (gateway.get("documents?size=1").json().path("total").asInt() < documents) {
      if (System.nanoTime() > deadline) {
        throw new IOException("not every document is found after a long time");
      }
      Thread.sleep(200);
    }
  }

  private Load.Request asking(List<String> queries) {
    List<String> paths =
        queries.stream()
            .map(query -> "documents?size=20&q=" + URLEncoder.encode(query, StandardCharsets.UTF_8))
            .toList();
    return (client, number) -> gateway.get(paths.get(number % paths.size()));
  }
}
