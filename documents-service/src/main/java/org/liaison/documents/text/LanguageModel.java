package org.liaison.documents.text;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import opennlp.tools.langdetect.Language;
import opennlp.tools.langdetect.LanguageDetectorME;
import opennlp.tools.langdetect.LanguageDetectorModel;

/** The OpenNLP language model (103 languages), loaded when the first text needs it. */
public final class LanguageModel {

  private static final String RESOURCE = "/langdetect-183.bin";

  /** The model spreads its confidence over 103 languages: a sentence gives its own about 0.1. */
  private static final double LEAST = 0.03;

  private static final double TIMES_THE_NEXT = 1.5;

  private final Map<String, String> tags = new HashMap<>();
  private LanguageDetectorME detector;

  public LanguageModel() {
    for (String language : Locale.getISOLanguages()) {
      tags.put(Locale.forLanguageTag(language).getISO3Language(), language);
    }
    tags.put("cmn", "zh");
    tags.put("pnb", "pa");
  }

  /** A BCP 47 tag, or nothing where no language stands out. */
  public synchronized Optional<String> detect(String text) {
    if (detector == null) {
      detector = load();
    }
    Language[] languages = detector.predictLanguages(text);
    Language best = languages[0];
    double needed = Math.max(LEAST, TIMES_THE_NEXT * languages[1].getConfidence());
    return best.getConfidence() < needed
        ? Optional.empty()
        : Optional.of(tags.getOrDefault(best.getLang(), best.getLang()));
  }

  private static LanguageDetectorME load() {
    try (InputStream model = LanguageModel.class.getResourceAsStream(RESOURCE)) {
      return new LanguageDetectorME(new LanguageDetectorModel(model));
    } catch (IOException e) {
      throw new UncheckedIOException("the language model is part of the service", e);
    }
  }
}
