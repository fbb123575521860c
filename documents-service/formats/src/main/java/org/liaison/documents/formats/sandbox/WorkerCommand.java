package org.liaison.documents.formats.sandbox;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.File;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import kotlin.Unit;
import net.dankito.readability4j.Readability4J;
import org.apache.commons.logging.LogFactory;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessRead;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.jsoup.Jsoup;
import org.liaison.documents.formats.ReadingLimits;
import org.slf4j.LoggerFactory;

/** The command that starts a worker: this Java, a small heap, and just the jars that read files. */
final class WorkerCommand {

  private static final List<Class<?>> NEEDED =
      List.of(
          FileWorker.class,
          Jsoup.class,
          Readability4J.class,
          Unit.class,
          PDDocument.class,
          RandomAccessRead.class,
          TrueTypeFont.class,
          LogFactory.class,
          ObjectMapper.class,
          JsonFactory.class,
          JsonCreator.class,
          LoggerFactory.class);

  /** The logging of a service may stand in for the one that PDFBox brings, and needs this. */
  private static final String LOGGING_IN_PLACE = "org.jboss.logging.Logger";

  private final List<String> line;

  WorkerCommand(SandboxSettings settings) {
    ReadingLimits limits = settings.limits();
    List<String> words = new ArrayList<>();
    words.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    words.add("-Xmx" + settings.heapMegabytes() + "m");
    words.addAll(
        List.of(
            "-XX:+UseSerialGC",
            "-XX:TieredStopAtLevel=1",
            "-XX:+ExitOnOutOfMemoryError",
            "-Xshare:auto",
            "-Djava.awt.headless=true",
            "-Dslf4j.internal.verbosity=ERROR",
            "-Dpdfbox.fontcache=" + System.getProperty("java.io.tmpdir"),
            "-Dorg.apache.commons.logging.Log=org.apache.commons.logging.impl.NoOpLog",
            "-cp",
            classPath(),
            FileWorker.class.getName()));
    for (int limit :
        new int[] {
          limits.bytes(),
          limits.characters(),
          limits.pages(),
          limits.unpackedBytes(),
          limits.depth()
        }) {
      words.add(Integer.toString(limit));
    }
    this.line = List.copyOf(words);
  }

  List<String> line() {
    return line;
  }

  private static String classPath() {
    Set<String> places = new LinkedHashSet<>();
    NEEDED.forEach(type -> places.add(placeOf(type)));
    try {
      places.add(placeOf(Class.forName(LOGGING_IN_PLACE)));
    } catch (ClassNotFoundException e) {
      // Then PDFBox' own is there.
    }
    return String.join(File.pathSeparator, places);
  }

  private static String placeOf(Class<?> type) {
    try {
      URL location = type.getProtectionDomain().getCodeSource().getLocation();
      return Path.of(location.toURI()).toString();
    } catch (URISyntaxException e) {
      throw new IllegalStateException("no place of " + type.getName(), e);
    }
  }
}
