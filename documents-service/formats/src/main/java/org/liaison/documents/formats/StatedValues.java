package org.liaison.documents.formats;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** Gathers what a file says of itself, in the order in which it is to be trusted. */
public final class StatedValues {

  private static final int MOST_VALUES = 50;
  private static final int LONGEST = 2_000;

  private final Map<MetadataField, List<StatedValue>> values = new EnumMap<>(MetadataField.class);

  /** Blank, overlong and repeated values are nothing. */
  public void add(MetadataField field, String value, String where) {
    String text = value == null ? "" : value.strip().replaceAll("\\s+", " ");
    List<StatedValue> known = values.computeIfAbsent(field, key -> new ArrayList<>());
    boolean repeated =
        known.stream().anyMatch(v -> v.value().equals(text) && v.where().equals(where));
    if (!text.isEmpty() && text.length() <= LONGEST && !repeated && known.size() < MOST_VALUES) {
      known.add(new StatedValue(text, where));
    }
  }

  public Map<MetadataField, List<StatedValue>> all() {
    Map<MetadataField, List<StatedValue>> all = new EnumMap<>(MetadataField.class);
    values.forEach(
        (field, stated) -> {
          if (!stated.isEmpty()) {
            all.put(field, List.copyOf(stated));
          }
        });
    return all;
  }
}
