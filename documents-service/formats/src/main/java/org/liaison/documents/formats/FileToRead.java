package org.liaison.documents.formats;

import java.util.Objects;

/**
 * A file as somebody sent it or as it was fetched.
 *
 * @param declaredType media type that came with it; empty if none
 * @param name file name that came with it; empty if none
 * @param address URL that it was fetched from, against which links in it are read; empty if none
 */
@SuppressWarnings("ArrayRecordComponent")
public record FileToRead(byte[] bytes, String declaredType, String name, String address) {

  public FileToRead {
    Objects.requireNonNull(bytes, "bytes");
    Objects.requireNonNull(declaredType, "declaredType");
    Objects.requireNonNull(name, "name");
    Objects.requireNonNull(address, "address");
  }
}
