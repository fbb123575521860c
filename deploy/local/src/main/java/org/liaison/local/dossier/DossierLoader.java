package org.liaison.local.dossier;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.liaison.local.LocalFailure;
import org.liaison.local.Progress;

/** Posts the sample dossier; what is there already stays as it is. */
public final class DossierLoader {
  private static final Duration PATIENCE = Duration.ofSeconds(60);
  private static final String NAME = "dossier";
  private final Gateway gateway;
  private final Progress progress;

  public DossierLoader(int gatewayPort, Progress progress) {
    this.gateway = new Gateway(gatewayPort);
    this.progress = progress;
  }

  /** Posts every document of the folder and waits until their events are extracted. */
  public void load(Path folder) {
    long begin = System.nanoTime();
    Map<String, Integer> outcomes = new TreeMap<>();
    List<String> documents = new ArrayList<>();
    for (DossierFile file : DossierFile.in(folder)) {
      Gateway.Answer answer = gateway.submit(file.read());
      if (answer.isSuccess()) {
        outcomes.merge(answer.body().path("outcome").asText(), 1, Integer::sum);
        documents.add(answer.body().path("id").asText());
      } else {
        outcomes.merge("refused", 1, Integer::sum);
        progress.say(
            NAME, "%s was refused: %s".formatted(file.path().getFileName(), answer.body()));
      }
    }
    progress.say(NAME, "%s after %s".formatted(counted(outcomes), Progress.since(begin)));
    awaitExtraction(documents, begin);
  }

  private static String counted(Map<String, Integer> outcomes) {
    List<String> words = new ArrayList<>();
    outcomes.forEach((outcome, count) -> words.add("%d %s".formatted(count, outcome)));
    return words.isEmpty() ? "no documents" : "documents: " + String.join(", ", words);
  }

  /** Events come later than the documents; a newcomer who looks at once should find them. */
  private void awaitExtraction(List<String> documents, long begin) {
    List<String> waiting = new ArrayList<>(documents);
    long deadline = System.nanoTime() + PATIENCE.toNanos();
    while (!waiting.isEmpty() && System.nanoTime() < deadline) {
      waiting.removeIf(this::isExtracted);
      pause();
    }
    progress.say(
        NAME,
        "extracted: %d of %d after %s"
            .formatted(documents.size() - waiting.size(), documents.size(), Progress.since(begin)));
  }

  private boolean isExtracted(String document) {
    Gateway.Answer answer = gateway.get("documents/" + document + "/extraction");
    String status = answer.body().path("status").asText();
    return status.equals("done") || status.equals("failed");
  }

  private static void pause() {
    try {
      Thread.sleep(100);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new LocalFailure("Interrupted.", e);
    }
  }
}
