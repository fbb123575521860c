package org.liaison.events.workbench.score;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;
import org.liaison.events.edtf.Edtf;
import org.liaison.events.edtf.InvalidEdtfException;

/** Reads gold files; what is wrong is told with file and entry. */
final class GoldReader {
  private static final YAMLMapper YAML = new YAMLMapper();

  private final Path file;
  private final GoldText text;

  private GoldReader(Path file, GoldText text) {
    this.file = file;
    this.text = text;
  }

  /** The gold file's content, before its passages are looked for. */
  static JsonNode parse(Path file) {
    try {
      return YAML.readTree(Files.readString(file));
    } catch (JsonProcessingException e) {
      throw new InvalidGoldException(file + " is not YAML: " + e.getOriginalMessage(), e);
    } catch (IOException e) {
      throw new UncheckedIOException(file + " cannot be read", e);
    }
  }

  /**
   * @throws InvalidGoldException if a passage is not in the text or a value is none
   */
  static GoldDocument read(Path file, GoldText text) {
    JsonNode gold = parse(file);
    GoldReader reader = new GoldReader(file, text);
    return new GoldDocument(
        gold.path("document").asText(),
        reader.each(gold, "events", reader::event),
        reader.each(gold, "claims", reader::claim),
        reader.each(gold, "commitments", reader::commitment),
        reader.each(gold, "temporals", reader::time));
  }

  private <T> List<T> each(JsonNode gold, String key, BiFunction<JsonNode, String, T> entry) {
    List<T> entries = new ArrayList<>();
    for (JsonNode node : gold.path(key)) {
      entries.add(entry.apply(node, "%s, %s %d".formatted(file, key, entries.size() + 1)));
    }
    return List.copyOf(entries);
  }

  private GoldDocument.Event event(JsonNode node, String where) {
    List<Span> passages = new ArrayList<>();
    node.path("passages").forEach(passage -> passages.add(text.span(passage, 1, where)));
    if (passages.isEmpty()) {
      throw new InvalidGoldException(where + " needs at least one passage");
    }
    return new GoldDocument.Event(
        List.copyOf(passages),
        text(node, "type"),
        text(node, "mode"),
        text(node, "level"),
        edtf(node, "date", where),
        texts(node, "participants"),
        text(node, "place"),
        text(node, "mechanism"),
        texts(node, "areas"),
        text(node, "factuality"));
  }

  private GoldDocument.Claim claim(JsonNode node, String where) {
    return new GoldDocument.Claim(
        passage(node, "passage", where),
        text(node, "speaker"),
        text(node, "affiliation"),
        text(node, "reporter"),
        node.path("direct").asBoolean(),
        text(node, "stance"));
  }

  private GoldDocument.Commitment commitment(JsonNode node, String where) {
    return new GoldDocument.Commitment(
        passage(node, "passage", where),
        texts(node, "promisors"),
        texts(node, "beneficiaries"),
        text(node, "action"),
        edtf(node, "due", where));
  }

  private GoldDocument.Time time(JsonNode node, String where) {
    Span span = node.has("start") ? text.span(node, 1, where) : passage(node, "text", where);
    return new GoldDocument.Time(
        span, edtf(node, "edtf", where), node.path("optional").asBoolean());
  }

  private Span passage(JsonNode node, String key, String where) {
    return text.span(node.path(key), node.path("occurrence").asInt(1), where);
  }

  private static String edtf(JsonNode node, String key, String where) {
    String value = text(node, key);
    try {
      return value.isEmpty() ? "" : Edtf.parse(value).toString();
    } catch (InvalidEdtfException e) {
      throw new InvalidGoldException(where + ": " + key + ": " + e.getMessage(), e);
    }
  }

  private static String text(JsonNode node, String key) {
    return node.path(key).asText("").strip();
  }

  private static List<String> texts(JsonNode node, String key) {
    List<String> values = new ArrayList<>();
    node.path(key).forEach(value -> values.add(value.asText().strip()));
    return List.copyOf(values);
  }
}
