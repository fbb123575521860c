package org.liaison.events.workbench.score;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.liaison.events.workbench.extract.ExtractedDocument;

/** What somebody else annotated in the same documents. */
final class SecondAnnotation implements Function<GoldSet.Entry, ExtractedDocument> {
  private final Map<String, GoldDocument> documents;

  SecondAnnotation(List<GoldSet.Entry> entries) {
    this.documents =
        entries.stream().collect(Collectors.toMap(GoldSet.Entry::name, GoldSet.Entry::gold));
  }

  @Override
  public ExtractedDocument apply(GoldSet.Entry entry) {
    return new AnnotationAsFindings(entry.text()).of(document(entry), entry.source().language());
  }

  Agreement agreement(List<GoldSet.Entry> entries) {
    Agreement agreement = new Agreement();
    entries.forEach(entry -> agreement.add(entry.text(), entry.gold(), document(entry)));
    return agreement;
  }

  private GoldDocument document(GoldSet.Entry entry) {
    GoldDocument document = documents.get(entry.name());
    if (document == null) {
      throw new InvalidGoldException("the second annotation lacks " + entry.name());
    }
    return document;
  }
}
