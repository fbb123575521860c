package org.liaison.gateway.document;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jboss.resteasy.reactive.server.multipart.FormValue;
import org.liaison.gateway.input.TextRules;
import org.liaison.gateway.problem.ErrorCode;
import org.liaison.gateway.problem.Violations;

/**
 * Reads a multipart form with a file and what is known of it, and notes everything wrong with it.
 */
final class FileForm {

  private static final String FILE = "file";

  private final Map<String, Collection<FormValue>> values;
  private final Violations violations;
  private final Set<String> known = new HashSet<>(Set.of(FILE));

  FileForm(Map<String, Collection<FormValue>> values, Violations violations) {
    this.values = values;
    this.violations = violations;
  }

  /** The one file; null if it is noted as missing. */
  FormValue file() {
    List<FormValue> files =
        values.getOrDefault(FILE, List.of()).stream().filter(FormValue::isFileItem).toList();
    if (files.size() != 1) {
      violations.add(FILE, "must be one file, sent with its name");
      return null;
    }
    return files.get(0);
  }

  String required(String field) {
    String text = optional(field);
    if (text.isBlank()) {
      violations.add(field, "must be given");
    }
    return text;
  }

  String optional(String field) {
    List<String> texts = all(field);
    if (texts.size() > 1) {
      violations.add(field, "must be given once");
    }
    return texts.isEmpty() ? "" : texts.get(0);
  }

  List<String> all(String field) {
    known.add(field);
    List<String> texts = new ArrayList<>();
    for (FormValue value : values.getOrDefault(field, List.of())) {
      if (value.isFileItem()) {
        violations.add(field, "must be a text, not a file");
      } else {
        TextRules.fault(value.getValue())
            .ifPresent(fault -> violations.add(field, ErrorCode.TEXT_INVALID, fault));
        texts.add(value.getValue());
      }
    }
    return texts;
  }

  /** A misspelt name must not be lost in silence. */
  void refuseOthers() {
    values.keySet().stream()
        .filter(name -> !known.contains(name))
        .sorted()
        .forEach(name -> violations.add(name, "is not a field of this request"));
  }
}
