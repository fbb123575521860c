package org.liaison.documents.formats.html;

import static org.liaison.documents.formats.MetadataField.AUTHOR;
import static org.liaison.documents.formats.MetadataField.LANGUAGE;
import static org.liaison.documents.formats.MetadataField.PUBLISHED_ON;
import static org.liaison.documents.formats.MetadataField.PUBLISHER;
import static org.liaison.documents.formats.MetadataField.TITLE;
import static org.liaison.documents.formats.MetadataField.URL;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Set;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.liaison.documents.formats.StatedDate;
import org.liaison.documents.formats.StatedValues;

/** Reads schema.org articles in JSON-LD, alone, in arrays and in graphs. */
final class LinkedData {

  private static final ObjectMapper JSON = new ObjectMapper();
  private static final String WHERE = "json-ld";
  private static final int MOST_NODES = 2_000;
  private static final Set<String> ARTICLES =
      Set.of(
          "Article",
          "NewsArticle",
          "ReportageNewsArticle",
          "AnalysisNewsArticle",
          "OpinionNewsArticle",
          "BlogPosting",
          "Report",
          "GovernmentService",
          "PressRelease");

  private final Document page;
  private final PageAddress address;

  LinkedData(Document page, PageAddress address) {
    this.page = page;
    this.address = address;
  }

  void addTo(StatedValues values) {
    for (Element script : page.select("script[type=application/ld+json]")) {
      for (JsonNode article : articles(script.data())) {
        read(article, values);
      }
    }
  }

  /** What is no JSON says nothing; pages with broken blocks are common. */
  private static List<JsonNode> articles(String data) {
    List<JsonNode> articles = new ArrayList<>();
    Deque<JsonNode> open = new ArrayDeque<>();
    try {
      open.add(JSON.readTree(data));
    } catch (JsonProcessingException e) {
      return List.of();
    }
    for (int seen = 0; !open.isEmpty() && seen < MOST_NODES; seen++) {
      JsonNode node = open.poll();
      if (isArticle(node.path("@type"))) {
        articles.add(node);
      } else if (node.isArray()) {
        node.forEach(open::add);
      } else if (node.has("@graph")) {
        open.add(node.path("@graph"));
      }
    }
    return articles;
  }

  private static boolean isArticle(JsonNode type) {
    if (type.isArray()) {
      for (JsonNode one : type) {
        if (ARTICLES.contains(one.asText())) {
          return true;
        }
      }
      return false;
    }
    return ARTICLES.contains(type.asText());
  }

  private void read(JsonNode article, StatedValues values) {
    values.add(TITLE, article.path("headline").asText(article.path("name").asText()), WHERE);
    names(article.path("author")).forEach(name -> values.add(AUTHOR, name, WHERE));
    StatedDate.iso(article.path("datePublished").asText())
        .ifPresent(iso -> values.add(PUBLISHED_ON, iso, WHERE));
    names(article.path("publisher")).forEach(name -> values.add(PUBLISHER, name, WHERE));
    values.add(LANGUAGE, article.path("inLanguage").asText(), WHERE);
    JsonNode main = article.path("mainEntityOfPage");
    String url = main.isTextual() ? main.asText() : main.path("@id").asText();
    values.add(URL, address.resolve(url.isEmpty() ? article.path("url").asText() : url), WHERE);
  }

  private static List<String> names(JsonNode node) {
    List<String> names = new ArrayList<>();
    if (node.isArray()) {
      node.forEach(one -> names.addAll(names(one)));
    } else {
      String name = node.isTextual() ? node.asText() : node.path("name").asText();
      if (!name.isBlank() && !name.contains("://")) {
        names.add(name);
      }
    }
    return names;
  }
}
