package org.liaison.gateway.export;

import io.smallrye.mutiny.Multi;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.Supplier;

/**
 * Puts a file together from batches of items, of which it holds one at a time.
 *
 * @param <T> what the file holds
 */
final class ItemFile<T> {

  private final ItemWriter<T> writer;
  private boolean begun;

  private ItemFile(ItemWriter<T> writer) {
    this.writer = writer;
  }

  /**
   * The parts of a file. Nothing comes before the first batch has, so that a failure to get it can
   * still be told otherwise than by half a file.
   *
   * @param writer makes the writer of this file
   */
  static <T> Multi<byte[]> of(Multi<List<T>> batches, Supplier<ItemWriter<T>> writer) {
    return Multi.createFrom()
        .deferred(
            () -> {
              ItemFile<T> file = new ItemFile<>(writer.get());
              return Multi.createBy()
                  .concatenating()
                  .streams(
                      batches.map(file::part).filter(part -> part.length > 0),
                      Multi.createFrom().item(file::lastPart).filter(part -> part.length > 0));
            });
  }

  private byte[] part(List<T> items) {
    StringBuilder part = new StringBuilder(begun ? "" : writer.begin());
    begun = true;
    for (T item : items) {
      part.append(writer.item(item));
    }
    return part.toString().getBytes(StandardCharsets.UTF_8);
  }

  private byte[] lastPart() {
    return ((begun ? "" : writer.begin()) + writer.end()).getBytes(StandardCharsets.UTF_8);
  }
}
