package org.liaison.gateway.client;

import com.google.protobuf.ByteString;
import io.smallrye.mutiny.Multi;
import java.util.function.Function;

/**
 * Cuts a content into messages. The server copies what it has of a message with each piece that
 * comes, so that no message is to be large.
 */
final class ContentParts {

  static final int LARGEST = 512 * 1024;

  private ContentParts() {}

  /** The messages, made as they are sent. */
  static <T> Multi<T> of(
      ByteString content, Function<ByteString, T> first, Function<ByteString, T> further) {
    Multi<T> beginning =
        Multi.createFrom()
            .item(() -> first.apply(content.substring(0, Math.min(content.size(), LARGEST))));
    Multi<T> rest =
        Multi.createFrom()
            .range(1, Math.max(1, (content.size() + LARGEST - 1) / LARGEST))
            .map(number -> number * LARGEST)
            .map(from -> content.substring(from, Math.min(content.size(), from + LARGEST)))
            .map(further);
    return Multi.createBy().concatenating().streams(beginning, rest);
  }
}
