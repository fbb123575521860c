package org.liaison.documents.source.domain;

/**
 * What a look at a feed brought.
 *
 * @param items how many the feed listed; those that were known are in none of the other counts
 */
public record ItemCounts(int items, int created, int newVersions, int unchanged, int failed) {

  public static final ItemCounts NONE = new ItemCounts(0, 0, 0, 0, 0);

  static ItemCounts listed(int items) {
    return new ItemCounts(items, 0, 0, 0, 0);
  }

  ItemCounts plus(ItemOutcome outcome) {
    return switch (outcome) {
      case CREATED -> new ItemCounts(items, created + 1, newVersions, unchanged, failed);
      case NEW_VERSION -> new ItemCounts(items, created, newVersions + 1, unchanged, failed);
      case UNCHANGED -> new ItemCounts(items, created, newVersions, unchanged + 1, failed);
      case FAILED -> new ItemCounts(items, created, newVersions, unchanged, failed + 1);
    };
  }
}
