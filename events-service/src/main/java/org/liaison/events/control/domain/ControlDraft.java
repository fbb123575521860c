package org.liaison.events.control.domain;

import java.util.EnumMap;
import java.util.Map;

/** What a person writes of a control, unchecked: the fields that are given, in words. */
public record ControlDraft(Map<ControlField, String> given) {

  public ControlDraft {
    given = Map.copyOf(given);
  }

  /** The same with the fields that are not given as an entry has them. */
  public ControlDraft over(ControlEntry entry) {
    Map<ControlField, String> all = new EnumMap<>(ControlField.class);
    for (ControlField field : ControlField.values()) {
      all.put(field, given.getOrDefault(field, field.of(entry)));
    }
    return new ControlDraft(all);
  }

  /** What is written in a field; empty if nothing is. */
  public String text(ControlField field) {
    return given.getOrDefault(field, "").strip();
  }
}
