package org.liaison.gateway.export;

import com.fasterxml.jackson.databind.ObjectMapper;

/**
 * Writes the items of a list as linked data.
 *
 * @param <T> an item, as REST shows it
 */
final class LinkedDataWriter<T> implements ItemWriter<T> {

  private final String list;
  private final LinkedData nodes;
  private final Separator separator = new Separator();

  LinkedDataWriter(String list, ExportScope scope, ObjectMapper json) {
    this.list = list;
    this.nodes = new LinkedData(scope, json);
  }

  @Override
  public String begin() {
    return "{\"@context\":" + LinkedData.context() + ",\n\"@graph\":[";
  }

  @Override
  public String item(T item) {
    return separator.before(nodes.node(list, item).toString());
  }

  @Override
  public String end() {
    return "\n]}\n";
  }
}
