package org.liaison.documents.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.google.protobuf.Duration;
import io.agroal.api.AgroalDataSource;
import io.grpc.StatusRuntimeException;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.UUID;
import java.util.function.Predicate;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.liaison.documents.DocumentsChannel;
import org.liaison.documents.PostgresResource;
import org.liaison.documents.support.Life;
import org.liaison.documents.v1.CreateSourceRequest;
import org.liaison.documents.v1.DeleteSourceRequest;
import org.liaison.documents.v1.DocumentKind;
import org.liaison.documents.v1.DocumentMetadata;
import org.liaison.documents.v1.GetSourceRequest;
import org.liaison.documents.v1.GetVersionRequest;
import org.liaison.documents.v1.Handling;
import org.liaison.documents.v1.ItemOutcome;
import org.liaison.documents.v1.ListSourceItemsRequest;
import org.liaison.documents.v1.ListSourcesRequest;
import org.liaison.documents.v1.MetadataSource;
import org.liaison.documents.v1.PollOutcome;
import org.liaison.documents.v1.PollSourceRequest;
import org.liaison.documents.v1.Source;
import org.liaison.documents.v1.SourceContent;
import org.liaison.documents.v1.SourceItem;
import org.liaison.documents.v1.SourceSettings;
import org.liaison.documents.v1.SourcesServiceGrpc;
import org.liaison.documents.v1.SourcesServiceGrpc.SourcesServiceBlockingStub;
import org.liaison.documents.v1.UpdateSourceRequest;
import org.liaison.documents.v1.Version;

@QuarkusTest
@QuarkusTestResource(PostgresResource.class)
@QuarkusTestResource(FeedSiteResource.class)
class SourcesTest {

  @Inject DocumentsChannel channel;
  @Inject AgroalDataSource dataSource;

  /** Filled by its resource. */
  FeedSite site;

  private String name;

  @BeforeEach
  void chooseName() {
    name = "/" + UUID.randomUUID();
  }

  @AfterEach
  void forgetSources() {
    sources()
        .listSources(ListSourcesRequest.getDefaultInstance())
        .getSourcesList()
        .forEach(
            source ->
                sources()
                    .deleteSource(DeleteSourceRequest.newBuilder().setId(source.getId()).build()));
  }

  @Test
  void pagesOfAnRssFeedBecomeDocumentsOnce() {
    page("/one", "The offices met in Lisbon on Monday.");
    page("/two", "The offices met in Porto on Friday.");
    feed(item("/one", "Lisbon meeting") + item("/two", "Porto meeting"));

    Source source = polled(create(settings()), status -> true);

    assertThat(source.getStatus().getCreated()).isEqualTo(2);
    SourceItem item = items(source).get(0);
    Version version = version(item);
    DocumentMetadata metadata = version.getMetadata();
    assertThat(metadata.getUrl()).isEqualTo(item.getUrl()).isEqualTo(site.url(name + "/one"));
    assertThat(metadata.getTitle()).isEqualTo("Lisbon meeting");
    assertThat(metadata.getPublishedOn()).isEqualTo("2024-08-02T01:15+08:00");
    assertThat(metadata.getPublisher()).isEqualTo("Harbour Wire");
    assertThat(metadata.getKind()).isEqualTo(DocumentKind.DOCUMENT_KIND_NEWS);
    assertThat(metadata.getHandling()).isEqualTo(Handling.HANDLING_GREEN);
    assertThat(version.getMetadataSourcesList())
        .filteredOn(where -> where.getWhere().equals("feed"))
        .extracting(MetadataSource::getField)
        .contains("title", "published_on");

    Source again = pollAgain(source);
    assertThat(again.getStatus().getItems()).isEqualTo(2);
    assertThat(again.getStatus().getCreated() + again.getStatus().getUnchanged()).isZero();
    assertThat(site.asked(name + "/one")).isEqualTo(1);
  }

  @Test
  void whatTheFeedTellsAnewIsReadAgain() {
    page("/one", "The offices met in Lisbon on Monday.");
    feed(item("/one", "Lisbon meeting"));
    Source source = polled(create(settings()), status -> true);

    page("/one", "The offices met in Lisbon on Monday and agreed to meet again.");
    feed(item("/one", "Lisbon meeting, with result"));
    Source again = pollAgain(source);

    assertThat(again.getStatus().getNewVersions()).isEqualTo(1);
    assertThat(items(again)).hasSize(1);
    assertThat(items(again).get(0).getVersion()).isEqualTo(2);
  }

  @Test
  void itemsOfAnAtomFeedAreReadFromTheFeedItself() {
    site.put(
        name,
        "application/atom+xml",
        """
        <feed xmlns="http://www.w3.org/2005/Atom"><title>海关</title>
          <entry><id>tag:a</id><title>两国禁毒部门会晤</title><link href="%s/atom"/>
            <published>2024-08-02T01:15:00+08:00</published>
            <content type="html">&lt;p&gt;两国禁毒部门8月1日在里斯本会晤。&lt;/p&gt;&lt;p&gt;双方同意交换情报。&lt;/p&gt;</content>
          </entry></feed>"""
            .formatted(name));

    Source source =
        polled(create(settings().setContent(SourceContent.SOURCE_CONTENT_FEED)), status -> true);

    assertThat(source.getStatus().getCreated()).isEqualTo(1);
    Version version = version(items(source).get(0));
    assertThat(version.getMetadata().getTitle()).isEqualTo("两国禁毒部门会晤");
    assertThat(version.getMetadata().getLanguage()).startsWith("zh");
    assertThat(text(items(source).get(0))).isEqualTo("两国禁毒部门8月1日在里斯本会晤。\n\n双方同意交换情报。");
    assertThat(site.asked(name + "/atom")).isZero();
  }

  @Test
  void oneBadItemCostsNoOtherAndIsTriedAgainForAWhile() {
    page("/good", "The offices met in Lisbon on Monday.");
    feed(item("/missing", "Gone page") + item("/good", "Lisbon meeting"));

    Source source = polled(create(settings()), status -> true);
    assertThat(source.getStatus().getCreated()).isEqualTo(1);
    assertThat(source.getStatus().getFailed()).isEqualTo(1);
    SourceItem failed = items(source, ItemOutcome.ITEM_OUTCOME_FAILED).get(0);
    assertThat(failed.getCode()).isEqualTo("FETCH_STATUS");
    assertThat(failed.getMessage()).contains("404");

    Source second = pollAgain(source);
    Source third = pollAgain(second);
    assertThat(second.getStatus().getFailed()).isEqualTo(1);
    assertThat(third.getStatus().getFailed()).isZero();
    assertThat(items(third, ItemOutcome.ITEM_OUTCOME_FAILED).get(0).getAttempts()).isEqualTo(2);
    assertThat(site.asked(name + "/missing")).isEqualTo(2);
  }

  @Test
  void serversAreAskedWhetherAnythingChanged() {
    site.put(
        name,
        exchange -> {
          boolean known =
              "\"v1\"".equals(exchange.getRequestHeaders().getFirst("If-None-Match"))
                  && "Fri, 02 Aug 2024 00:00:00 GMT"
                      .equals(exchange.getRequestHeaders().getFirst("If-Modified-Since"));
          exchange.getResponseHeaders().set("ETag", "\"v1\"");
          exchange.getResponseHeaders().set("Last-Modified", "Fri, 02 Aug 2024 00:00:00 GMT");
          byte[] feed = known ? new byte[0] : rss("").getBytes(StandardCharsets.UTF_8);
          FeedSite.send(exchange, known ? 304 : 200, "application/rss+xml", feed);
        });

    Source source = polled(create(settings()), status -> true);
    Source again = pollAgain(source);

    assertThat(source.getStatus().getOutcome()).isEqualTo(PollOutcome.POLL_OUTCOME_OK);
    assertThat(again.getStatus().getOutcome()).isEqualTo(PollOutcome.POLL_OUTCOME_NOT_MODIFIED);
    assertThat(again.getStatus().getHttpStatus()).isEqualTo(304);
  }

  @Test
  void aServerThatAsksToWaitIsLeftAlone() {
    site.put(
        name,
        exchange -> {
          exchange.getResponseHeaders().set("Retry-After", "7200");
          FeedSite.send(exchange, 503, "text/plain", new byte[0]);
        });

    Source source = polled(create(settings()), status -> true);

    assertThat(source.getStatus().getOutcome()).isEqualTo(PollOutcome.POLL_OUTCOME_FAILED);
    assertThat(source.getStatus().getCode()).isEqualTo("FETCH_STATUS");
    assertThat(source.getStatus().getFailuresInRow()).isEqualTo(1);
    assertThat(
            source.getStatus().getNextPollAt().getSeconds()
                - source.getStatus().getPolledAt().getSeconds())
        .isGreaterThanOrEqualTo(7200);
    assertThat(pollAgain(source).getStatus().getFailuresInRow()).isEqualTo(2);
  }

  @Test
  void aFeedThatIsGonePausesItsSource() {
    site.put(name, exchange -> FeedSite.send(exchange, 410, "text/plain", new byte[0]));

    Source source = polled(create(settings()), status -> true);

    assertThat(source.getPaused()).isTrue();
    assertThat(source.getPauseReason()).contains("gone");
    assertThat(reason(() -> poll(source))).isEqualTo("SOURCE_PAUSED");
    feed("");
    update(UpdateSourceRequest.newBuilder().setId(source.getId()).setPaused(false));
    assertThat(pollAgain(source).getStatus().getOutcome()).isEqualTo(PollOutcome.POLL_OUTCOME_OK);
  }

  @Test
  void whatIsNoFeedIsToldWithItsPlace() {
    site.put(name, "application/rss+xml", "<rss><channel>\n<item></channel></rss>");
    Source source = polled(create(settings()), status -> true);
    assertThat(source.getStatus().getCode()).isEqualTo("FEED_UNREADABLE");
    assertThat(source.getStatus().getMessage()).contains("line 2");
  }

  @Test
  void aSourceWhoseReplicaDiedIsLookedAtByAnother() throws SQLException {
    feed("");
    Source source = polled(create(settings()), status -> true);
    try (Connection connection = dataSource.getConnection();
        Statement statement = connection.createStatement()) {
      statement.executeUpdate(
          "update source set lease = gen_random_uuid(), leased_until = now() + interval '1 second',"
              + " next_poll_at = now() where id = '"
              + source.getId()
              + "'");
    }
    Source after =
        await()
            .until(
                () -> get(source),
                now ->
                    now.getStatus().getPolledAt().getSeconds()
                        > source.getStatus().getPolledAt().getSeconds());
    assertThat(after.getStatus().getOutcome()).isEqualTo(PollOutcome.POLL_OUTCOME_OK);
  }

  @Test
  void settingsAreCheckedAtOnce() {
    StatusRuntimeException refused =
        Life.refusal(
            () ->
                create(
                    SourceSettings.newBuilder()
                        .setUrl("https://elsewhere.example/feed")
                        .setLanguage("no language")
                        .setInterval(Duration.newBuilder().setNanos(1))));
    assertThat(Life.fields(refused))
        .containsExactly(
            "settings.url",
            "settings.publisher",
            "settings.kind",
            "settings.language",
            "settings.interval");
    feed("");
    create(settings());
    assertThat(reason(() -> create(settings()))).isEqualTo("SOURCE_EXISTS");
  }

  @Test
  void sourcesAreListedChangedAndForgotten() {
    feed("");
    Source older = create(settings());
    Source newer = create(settings().setUrl(site.url(name + "/other")));
    assertThat(
            sources()
                .listSources(ListSourcesRequest.newBuilder().setPageSize(1).build())
                .getSourcesList())
        .extracting(Source::getId)
        .containsExactly(newer.getId());

    Source changed =
        update(
            UpdateSourceRequest.newBuilder()
                .setId(older.getId())
                .setPublisher("Other Wire")
                .setInterval(Duration.newBuilder().setSeconds(7200)));
    assertThat(changed.getSettings().getPublisher()).isEqualTo("Other Wire");
    assertThat(changed.getSettings().getKind()).isEqualTo(DocumentKind.DOCUMENT_KIND_NEWS);

    sources().deleteSource(DeleteSourceRequest.newBuilder().setId(older.getId()).build());
    assertThat(reason(() -> get(older))).isEqualTo("SOURCE_NOT_FOUND");
  }

  private SourceSettings.Builder settings() {
    return SourceSettings.newBuilder()
        .setUrl(site.url(name))
        .setPublisher("Harbour Wire")
        .setKind(DocumentKind.DOCUMENT_KIND_NEWS)
        .setHandling(Handling.HANDLING_GREEN);
  }

  private void page(String path, String sentence) {
    site.put(
        name + path,
        "text/html; charset=utf-8",
        "<html><body><article><p>%s</p></article></body></html>".formatted(sentence));
  }

  private String item(String path, String title) {
    return """
        <item><guid isPermaLink="false">%1$s</guid><link>%2$s</link><title>%3$s</title>
          <pubDate>Fri, 02 Aug 2024 01:15:00 +0800</pubDate></item>"""
        .formatted(path, site.url(name + path), title);
  }

  private void feed(String items) {
    site.put(name, "application/rss+xml", rss(items));
  }

  private static String rss(String items) {
    return "<rss version=\"2.0\"><channel><title>Wire</title>" + items + "</channel></rss>";
  }

  private Source create(SourceSettings.Builder settings) {
    return sources()
        .createSource(CreateSourceRequest.newBuilder().setSettings(settings).build())
        .getSource();
  }

  private Source update(UpdateSourceRequest.Builder request) {
    return sources().updateSource(request.build()).getSource();
  }

  private Source get(Source source) {
    return sources()
        .getSource(GetSourceRequest.newBuilder().setId(source.getId()).build())
        .getSource();
  }

  private Source poll(Source source) {
    return sources()
        .pollSource(PollSourceRequest.newBuilder().setId(source.getId()).build())
        .getSource();
  }

  /** The source after it was looked at. */
  private Source polled(Source source, Predicate<Source> condition) {
    return await()
        .until(() -> get(source), now -> now.getStatus().hasPolledAt() && condition.test(now));
  }

  private Source pollAgain(Source before) {
    poll(before);
    return polled(
        before, now -> !now.getStatus().getPolledAt().equals(before.getStatus().getPolledAt()));
  }

  private List<SourceItem> items(Source source) {
    return items(source, ItemOutcome.ITEM_OUTCOME_UNSPECIFIED);
  }

  private List<SourceItem> items(Source source, ItemOutcome outcome) {
    return sources()
        .listSourceItems(
            ListSourceItemsRequest.newBuilder().setId(source.getId()).setOutcome(outcome).build())
        .getItemsList();
  }

  private Version version(SourceItem item) {
    return channel
        .calls()
        .getVersion(
            GetVersionRequest.newBuilder()
                .setDocumentId(item.getDocumentId())
                .setNumber(item.getVersion())
                .build())
        .getVersion();
  }

  private String text(SourceItem item) {
    return channel
        .calls()
        .getVersion(
            GetVersionRequest.newBuilder()
                .setDocumentId(item.getDocumentId())
                .setNumber(item.getVersion())
                .build())
        .getText();
  }

  private static String reason(org.assertj.core.api.ThrowableAssert.ThrowingCallable call) {
    return Life.info(Life.refusal(call)).getReason();
  }

  private SourcesServiceBlockingStub sources() {
    return SourcesServiceGrpc.newBlockingStub(channel.channel());
  }
}
