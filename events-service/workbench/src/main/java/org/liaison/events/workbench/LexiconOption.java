package org.liaison.events.workbench;

import java.nio.file.Path;
import org.liaison.events.lexicon.Lexicon;
import org.liaison.events.lexicon.LexiconLoader;
import org.liaison.events.lexicon.LexiconSource;
import picocli.CommandLine.Option;

/** The lexicon that a command reads with: the built-in one, changed by a folder if one is named. */
public final class LexiconOption {

  @Option(
      names = "--lexicon",
      paramLabel = "FOLDER",
      description =
          "Read with this folder of lexicon files on top of the built-in ones, as"
              + " LIAISON_EVENTS_LEXICON_FOLDER does (docs/lexicon.md).")
  private Path folder;

  /**
   * @throws org.liaison.events.lexicon.InvalidLexiconException naming file, line and what to fix
   */
  public Lexicon load() {
    return folder == null
        ? Lexicon.builtIn()
        : new LexiconLoader(LexiconSource.classpath("lexicon"), LexiconSource.folder(folder))
            .load();
  }
}
