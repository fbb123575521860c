package org.liaison.documents.copy.domain;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import org.liaison.documents.document.domain.DocumentVersion;
import org.liaison.documents.document.domain.VersionListener;
import org.liaison.documents.document.domain.VersionText;

/** Decides for every accepted version whether it is a copy, in the transaction that accepts it. */
@ApplicationScoped
public class CopyService implements VersionListener {

  private static final int BACKLOG_AT_ONCE = 100;

  private final Copies copies;
  private final CopyFinder finder;

  public CopyService(Copies copies, CopyFinder finder) {
    this.copies = copies;
    this.finder = finder;
  }

  @Override
  @Transactional(Transactional.TxType.MANDATORY)
  public void accepted(List<VersionText> versions) {
    decide(versions);
  }

  /**
   * Decides versions that were accepted by a release that knew no copies.
   *
   * @return the last one, or nothing once none is left
   */
  @Transactional
  public BacklogPosition decideBacklog(BacklogPosition after) {
    List<VersionText> undecided =
        copies.undecided(after.documentId(), after.number(), BACKLOG_AT_ONCE);
    if (undecided.isEmpty()) {
      return BacklogPosition.END;
    }
    decide(undecided);
    DocumentVersion last = undecided.get(undecided.size() - 1).version();
    return new BacklogPosition(last.documentId(), last.number());
  }

  private void decide(List<VersionText> versions) {
    List<Sketch> sketches = versions.parallelStream().map(Sketch::of).toList();
    copies.claim(sketches);
    copies.add(Clusters.decide(sketches, finder.matches(sketches)));
  }

  /** How far the versions of earlier releases were decided. */
  public record BacklogPosition(UUID documentId, int number) {

    public static final BacklogPosition START = new BacklogPosition(new UUID(0, 0), 0);
    public static final BacklogPosition END = new BacklogPosition(new UUID(-1, -1), 0);
  }
}
