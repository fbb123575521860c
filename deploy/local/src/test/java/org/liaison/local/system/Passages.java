package org.liaison.local.system;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Checks that evidence stands in the texts where it says it does. */
public final class Passages {
  private final Api api;
  private final Map<String, String> texts = new HashMap<>();

  public Passages(Api api) {
    this.api = api;
  }

  /**
   * Every passage of an event, claim or commitment must be the text at its offsets, in code points.
   */
  public void check(Map<String, Object> item) {
    List<Map<String, Object>> evidence = evidenceOf(item);
    assertThat(evidence).as("evidence of %s", item).isNotEmpty();
    for (Map<String, Object> passage : evidence) {
      assertThat(passage.get("exact")).as("%s", passage).isEqualTo(textAt(passage));
    }
  }

  /** The passages of an item. */
  @SuppressWarnings("unchecked")
  public static List<Map<String, Object>> evidenceOf(Map<String, Object> item) {
    return (List<Map<String, Object>>) item.get("evidence");
  }

  private String textAt(Map<String, Object> passage) {
    String document = (String) passage.get("documentId");
    int version = (int) passage.get("version");
    String text =
        texts.computeIfAbsent(document + "/" + version, key -> api.text(document, version));
    int start = text.offsetByCodePoints(0, (int) passage.get("start"));
    int end = text.offsetByCodePoints(0, (int) passage.get("end"));
    return text.substring(start, end);
  }
}
