package org.liaison.events.workbench.score;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The figures of every document, and together. */
record Result(List<OfDocument> documents) {

  record OfDocument(String name, String language, Figures figures) {}

  /** By "all" and by language, in this order. */
  Map<String, Figures> totals() {
    Map<String, Figures> totals = new LinkedHashMap<>();
    totals.put("all", new Figures());
    for (OfDocument document : documents) {
      totals.get("all").addAll(document.figures());
      totals
          .computeIfAbsent(document.language().split("-", 2)[0], language -> new Figures())
          .addAll(document.figures());
    }
    return totals;
  }
}
