package org.liaison.gateway.export;

import java.util.ArrayList;
import java.util.List;
import org.liaison.gateway.casefile.CaseResponse;

/**
 * Writes a bundle of STIX 2.1 of one case: a report an event, and at last the grouping that refers
 * to them; until then the case and the ids of the reports are kept.
 */
final class WholeCaseStixWriter implements ItemWriter<CasePart> {

  private final StixBundle bundle;
  private final StixWriter events;
  private final StixCaseWriter cases;
  private final List<String> reports = new ArrayList<>();
  private CaseResponse file;

  WholeCaseStixWriter(ExportScope scope) {
    this.bundle = new StixBundle(scope, StixCaseWriter.LOSS + " " + StixWriter.LOSS);
    this.events = new StixWriter(scope, bundle);
    this.cases = new StixCaseWriter(scope, bundle);
  }

  @Override
  public String begin() {
    return bundle.begin();
  }

  @Override
  public String item(CasePart part) {
    if (part.file() != null) {
      file = part.file();
    }
    if (part.event() == null) {
      return "";
    }
    reports.add(StixWriter.id(part.event()));
    return events.item(part.event());
  }

  @Override
  public String end() {
    return (file == null ? "" : cases.grouping(file, reports)) + bundle.end();
  }
}
