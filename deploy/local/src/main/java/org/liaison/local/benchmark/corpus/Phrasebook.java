package org.liaison.local.benchmark.corpus;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;

/** The names and phrases that documents are assembled from; their form is told in the file. */
record Phrasebook(
    Names names,
    List<String> kinds,
    @JsonProperty("en") Map<String, List<String>> english,
    @JsonProperty("zh") Map<String, List<String>> chinese) {

  /** What a story is about. */
  record Names(List<Name> actors, List<Name> places, List<Name> topics, List<Name> substances) {}

  static Phrasebook load() {
    try (InputStream file =
        Phrasebook.class.getResourceAsStream("/org/liaison/local/benchmark/phrasebook.yaml")) {
      return new YAMLMapper().readValue(file, Phrasebook.class);
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read the phrasebook", e);
    }
  }

  Map<String, List<String>> phrases(Language language) {
    return language == Language.ENGLISH ? english : chinese;
  }
}
