package org.liaison.local.benchmark.phase;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * A question that readers ask.
 *
 * @param name what people call it
 * @param database the one that answers it
 * @param path below the gateway's base
 */
record Query(String name, String database, String path) {

  /** The fixed set. */
  static List<Query> all() {
    return List.of(
        events("timeline by year", "timeline?by=year"),
        events("timeline by month", "timeline?by=month"),
        events(
            "timeline by month, 2005–2015, area and actor",
            "timeline?by=month&from=2005&to=2015&area=precursor-control&actor=china"),
        events("events, first page of 50", "events?size=50"),
        events("events of 2010–2015 of one actor", "events?from=2010&to=2015&actor=united-states"),
        events(
            "events with \"memorandum laundering\"",
            "events?q=" + encoded("memorandum laundering")),
        documents("documents, newest first", "documents?size=50"),
        documents("documents with \"fentanyl\" (one in eight)", "documents?q=fentanyl"),
        documents(
            "documents with \"carfentanil seized Kunming\"",
            "documents?q=" + encoded("carfentanil seized Kunming")),
        documents("documents with \"芬太尼\"", "documents?q=" + encoded("芬太尼")),
        documents("documents with \"易制毒化学品 工作组\"", "documents?q=" + encoded("易制毒化学品 工作组")));
  }

  private static Query events(String name, String path) {
    return new Query(name, "events", path);
  }

  private static Query documents(String name, String path) {
    return new Query(name, "documents", path);
  }

  private static String encoded(String words) {
    return URLEncoder.encode(words, StandardCharsets.UTF_8);
  }
}
