package org.liaison.documents.source.domain;

import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.liaison.documents.document.domain.Submission;
import org.liaison.documents.file.domain.FileSubmission;
import org.liaison.documents.formats.FileToRead;
import org.liaison.documents.formats.MetadataField;
import org.liaison.documents.formats.StatedValue;

/** Gets the text of an item as a file: its page, or what the feed holds of it. */
@ApplicationScoped
public class ItemReader {

  private static final String PAGES =
      "text/html, application/xhtml+xml, application/pdf, text/plain;q=0.9, */*;q=0.1";
  private static final String FEED = "feed";
  private static final int OK = 200;

  private final Fetcher fetcher;

  public ItemReader(Fetcher fetcher) {
    this.fetcher = fetcher;
  }

  /**
   * An item as a file that can be submitted.
   *
   * @throws FetchFailedException if there is no text of it
   */
  FileSubmission read(SourceSettings settings, FeedItem item) {
    return settings.content() == SourceContent.FEED
        ? ofFeed(settings, item)
        : ofPage(settings, item);
  }

  private FileSubmission ofPage(SourceSettings settings, FeedItem item) {
    if (item.link().isEmpty()) {
      throw new FetchFailedException(
          "ITEM_WITHOUT_LINK",
          "the feed names no page of this item; set the source's content to feed");
    }
    Fetched page = fetcher.fetch(item.link(), Validators.NONE, PAGES);
    if (page.status() != OK) {
      throw new FetchFailedException(
          SourcePoller.statusOf(page).code(), SourcePoller.statusOf(page).message());
    }
    FileToRead file = new FileToRead(page.body(), page.contentType(), "", page.url());
    return new FileSubmission(file, given(settings, ""), told(item));
  }

  private static FileSubmission ofFeed(SourceSettings settings, FeedItem item) {
    if (item.html().isBlank()) {
      throw new FetchFailedException(
          "ITEM_WITHOUT_TEXT",
          "the feed holds no text of this item; set the source's content to page");
    }
    String page =
        "<!DOCTYPE html><html><head><meta charset=\"utf-8\"></head><body><article>%s</article></body></html>"
            .formatted(item.html());
    FileToRead file =
        new FileToRead(
            page.getBytes(StandardCharsets.UTF_8), "text/html; charset=utf-8", "", item.link());
    return new FileSubmission(file, given(settings, item.link()), told(item));
  }

  private static Submission given(SourceSettings settings, String url) {
    return new Submission(
        settings.kind(),
        "",
        settings.language(),
        settings.publisher(),
        List.of(),
        "",
        url,
        settings.handling(),
        "",
        "");
  }

  private static Map<MetadataField, List<StatedValue>> told(FeedItem item) {
    Map<MetadataField, List<StatedValue>> told = new EnumMap<>(MetadataField.class);
    add(told, MetadataField.TITLE, List.of(item.title()));
    add(told, MetadataField.AUTHOR, item.authors());
    add(told, MetadataField.PUBLISHED_ON, List.of(item.publishedOn(), item.updatedOn()));
    return told;
  }

  private static void add(
      Map<MetadataField, List<StatedValue>> told, MetadataField field, List<String> values) {
    List<StatedValue> stated =
        values.stream()
            .filter(value -> !value.isBlank())
            .map(value -> new StatedValue(value, FEED))
            .toList();
    if (!stated.isEmpty()) {
      told.put(field, stated);
    }
  }
}
