package org.liaison.events.control;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.liaison.events.control.SeedReader.Seed;
import org.liaison.events.control.domain.ControlEntry;
import org.liaison.events.problem.RecordException;

/** The entries that come with the service, each checked as one by hand is. */
@ApplicationScoped
class ControlSeeds {

  private static final String FILE = "controls/controls.yaml";

  private final ControlChecker checker;

  ControlSeeds(ControlChecker checker) {
    this.checker = checker;
  }

  /** Those of the service. */
  List<ControlEntry> entries() {
    try (InputStream stream = ControlSeeds.class.getClassLoader().getResourceAsStream(FILE)) {
      if (stream == null) {
        throw new InvalidSeedException(FILE + ": is missing");
      }
      return entries(FILE, new String(stream.readAllBytes(), StandardCharsets.UTF_8));
    } catch (IOException failure) {
      throw new InvalidSeedException(FILE + ": cannot be read", failure);
    }
  }

  /**
   * Those of a file.
   *
   * @throws InvalidSeedException naming the first entry that is wrong
   */
  List<ControlEntry> entries(String file, String text) {
    List<ControlEntry> entries = new ArrayList<>();
    Set<UUID> ids = new HashSet<>();
    for (Seed seed : SeedReader.read(file, text)) {
      ControlEntry entry = entry(seed);
      if (!ids.add(SeedId.of(entry))) {
        throw new InvalidSeedException(seed.place() + ": stands in the file twice");
      }
      entries.add(entry);
    }
    return entries;
  }

  private ControlEntry entry(Seed seed) {
    try {
      return checker.check(seed.draft());
    } catch (RecordException wrong) {
      throw new InvalidSeedException(seed.place() + ": " + wrong.getMessage(), wrong);
    }
  }
}
