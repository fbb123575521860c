package org.liaison.events.workbench.score;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Locale;

/** The figures for a program: {@code {all: {events: {precision, recall, f1, …}}, en: …}}. */
final class JsonReport {
  private static final ObjectMapper JSON =
      new ObjectMapper().enable(SerializationFeature.INDENT_OUTPUT);

  private JsonReport() {}

  static String of(Result result) {
    ObjectNode report = JSON.createObjectNode();
    ObjectNode totals = report.putObject("totals");
    result.totals().forEach((group, figures) -> totals.set(group, json(figures)));
    ObjectNode documents = report.putObject("documents");
    for (Result.OfDocument document : result.documents()) {
      documents.set(document.name(), json(document.figures()));
    }
    try {
      return JSON.writeValueAsString(report);
    } catch (JsonProcessingException e) {
      throw new UncheckedIOException("figures always make JSON", e);
    }
  }

  /** The name of a figure in JSON. */
  static String name(Figure figure) {
    return figure.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  private static ObjectNode json(Figures figures) {
    ObjectNode node = JSON.createObjectNode();
    for (Figure figure : Figure.values()) {
      Tally tally = figures.of(figure);
      node.putObject(name(figure))
          .put("precision", rounded(tally.precision()))
          .put("recall", rounded(tally.recall()))
          .put("f1", rounded(tally.f1()))
          .put("right", tally.right())
          .put("found", tally.found())
          .put("expected", tally.expected());
    }
    node.put("wrongly-on-timeline", figures.wronglyOnTimeline())
        .put("too-precise", figures.tooPrecise())
        .put("inexact-passages", figures.inexact());
    return node;
  }

  private static BigDecimal rounded(double value) {
    return BigDecimal.valueOf(value).setScale(4, RoundingMode.HALF_UP);
  }
}
