package org.liaison.documents.search.lucene;

import java.util.Collection;
import java.util.function.Supplier;
import org.apache.lucene.search.CollectorManager;
import org.liaison.documents.search.domain.Found;

/** Lets one thread collect the whole, as a searcher without threads of its own asks for. */
record OneCollector(Supplier<HitCollector> hits) implements CollectorManager<HitCollector, Found> {

  @Override
  public HitCollector newCollector() {
    return hits.get();
  }

  @Override
  public Found reduce(Collection<HitCollector> collectors) {
    if (collectors.size() != 1) {
      throw new IllegalStateException(collectors.size() + " threads searched, one was expected");
    }
    return collectors.iterator().next().found();
  }
}
