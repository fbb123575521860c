package org.liaison.documents.source.feed;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.liaison.documents.source.domain.FeedItem;
import org.liaison.documents.source.domain.FeedUnreadableException;
import org.liaison.documents.source.domain.Fetched;
import org.liaison.documents.source.domain.Validators;

class XmlFeedReaderTest {

  private static final String RSS =
      """
      <?xml version="1.0" encoding="UTF-8"?>
      <rss version="2.0" xmlns:dc="http://purl.org/dc/elements/1.1/"
           xmlns:content="http://purl.org/rss/1.0/modules/content/"
           xmlns:media="http://search.yahoo.com/mrss/" xmlns:atom="http://www.w3.org/2005/Atom">
        <channel>
          <title>Harbour Wire</title><link>https://wire.example/</link>
          <atom:link href="https://wire.example/feed" rel="self"/>
          <item>
            <title>Offices &amp;amp; labs meet &lt;b&gt;again&lt;/b&gt;</title>
            <media:title>A picture</media:title>
            <link> /news/1?a=b&amp;c=d </link>
            <guid isPermaLink="false">wire-1</guid>
            <pubDate>Fri, 02 Aug 2024 01:15:00 +0800</pubDate>
            <dc:creator>Ana Sousa</dc:creator>
            <description>Short.</description>
            <content:encoded><![CDATA[<p>They met &amp; agreed.</p>]]></content:encoded>
          </item>
          <item>
            <guid>https://wire.example/news/2</guid>
            <author>desk@wire.example (Rui Lopes)</author>
            <pubDate>2 Aug 24 9:05 GMT</pubDate>
            <description>&lt;p&gt;Second.&lt;/p&gt;</description>
          </item>
        </channel>
      </rss>
      """;

  private static final String ATOM =
      """
      <feed xmlns="http://www.w3.org/2005/Atom" xml:base="https://customs.example/zh/">
        <title>海关通报</title><updated>2024-08-02T00:00:00Z</updated>
        <author><name>海关</name></author>
        <entry>
          <id>tag:customs.example,2024:7</id>
          <title type="html">两国&lt;b&gt;禁毒&lt;/b&gt;部门会晤</title>
          <link rel="enclosure" href="a.mp3"/><link href="7.html"/>
          <updated>2024-08-03T00:00:00Z</updated>
          <published>2024-08-02T01:15:00+08:00</published>
          <author><name>李明</name><uri>https://customs.example/li</uri></author>
          <summary>摘要</summary>
          <content type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml"><p>会晤 &lt;成功&gt;。</p></div></content>
        </entry>
        <entry><id>2</id><title>Plain</title><content type="text">5 &lt; 6</content></entry>
      </feed>
      """;

  private static final String RDF =
      """
      <rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns="http://purl.org/rss/1.0/"
          xmlns:dc="http://purl.org/dc/elements/1.1/">
        <channel rdf:about="https://lab.example/"><title>Lab</title></channel>
        <item rdf:about="https://lab.example/1"><title>New schedule</title>
          <link>https://lab.example/1</link><dc:date>2024-08-02</dc:date></item>
      </rdf:RDF>
      """;

  private final XmlFeedReader reader = new XmlFeedReader();

  @Test
  void rssIsReadWithItsModules() {
    List<FeedItem> items = read(RSS);

    assertThat(items).hasSize(2);
    assertThat(items.get(0))
        .isEqualTo(
            new FeedItem(
                "wire-1",
                "https://wire.example/news/1?a=b&c=d",
                "Offices & labs meet again",
                List.of("Ana Sousa"),
                "2024-08-02T01:15+08:00",
                "",
                "<p>They met &amp; agreed.</p>"));
    assertThat(items.get(1).link()).isEqualTo("https://wire.example/news/2");
    assertThat(items.get(1).authors()).containsExactly("Rui Lopes");
    assertThat(items.get(1).publishedOn()).isEqualTo("2024-08-02T09:05Z");
    assertThat(items.get(1).html()).isEqualTo("<p>Second.</p>");
  }

  @Test
  void atomIsReadWithLinksAgainstItsBase() {
    List<FeedItem> items = read(ATOM);

    assertThat(items.get(0))
        .isEqualTo(
            new FeedItem(
                "tag:customs.example,2024:7",
                "https://customs.example/zh/7.html",
                "两国禁毒部门会晤",
                List.of("李明"),
                "2024-08-02T01:15+08:00",
                "2024-08-03T00:00Z",
                "<div><p>会晤 &lt;成功&gt;。</p></div>"));
    assertThat(items.get(1).html()).isEqualTo("5 &lt; 6");
    assertThat(items.get(1).link()).isEmpty();
  }

  @Test
  void olderRssIsRead() {
    FeedItem item = read(RDF).get(0);
    assertThat(item.link()).isEqualTo("https://lab.example/1");
    assertThat(item.publishedOn()).isEqualTo("2024-08-02");
  }

  @Test
  void charactersAreReadAsTheXmlOrElseTheServerSays() {
    String chinese = "<rss><channel><item><title>禁毒</title></item></channel></rss>";
    byte[] bytes = chinese.getBytes(Charset.forName("GB18030"));
    assertThat(reader.read(fetched(bytes, "text/xml; charset=gb18030")).get(0).title())
        .isEqualTo("禁毒");
    byte[] declared =
        ("<?xml version=\"1.0\" encoding=\"GB18030\"?>" + chinese)
            .getBytes(Charset.forName("GB18030"));
    assertThat(reader.read(fetched(declared, "text/xml; charset=utf-8")).get(0).title())
        .isEqualTo("禁毒");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          <html><body>No feed</body></html> | begins with <html>
          <rss><channel><item> | line 1
          {"items": []} | line 1
          <!DOCTYPE rss [<!ENTITY a "b">]><rss><channel><item><title>&a;</title></item></channel></rss> | document type
          <!DOCTYPE rss SYSTEM "file:///etc/hostname"><rss/> | document type
          """)
  void whatIsNoFeedIsToldAsSuch(String body, String reason) {
    assertThatThrownBy(() -> read(body))
        .isInstanceOf(FeedUnreadableException.class)
        .hasMessageContaining(reason);
  }

  @Test
  void mutatedFeedsAreReadOrRefused() {
    SplittableRandom random = new SplittableRandom(1985);
    int refused = 0;
    for (int i = 0; i < 2_000; i++) {
      byte[] bytes = (i % 2 == 0 ? RSS : ATOM).getBytes(StandardCharsets.UTF_8);
      for (int flips = random.nextInt(1, 6); flips > 0; flips--) {
        bytes[random.nextInt(bytes.length)] ^= (byte) (1 << random.nextInt(8));
      }
      try {
        reader.read(fetched(bytes, "application/xml"));
      } catch (FeedUnreadableException e) {
        refused++;
      }
    }
    assertThat(refused).isBetween(1, 1_999);
  }

  private List<FeedItem> read(String body) {
    return reader.read(fetched(body.getBytes(StandardCharsets.UTF_8), "application/xml"));
  }

  private static Fetched fetched(byte[] body, String type) {
    return new Fetched(
        "https://wire.example/feed", 200, type, body, Validators.NONE, Optional.empty());
  }
}
