package org.liaison.local;

import java.nio.file.Path;
import java.util.EnumMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;

/** Reads the environment, then the command line, which wins. */
final class OptionsParser {
  private static final String DATA = "LIAISON_DATA";
  private static final String FREE = "LIAISON_FREE_MB";

  private final Map<Port, Integer> ports = new EnumMap<>(Port.class);
  private Path data;
  private boolean fresh;
  private boolean dossier = true;
  private boolean help;
  private int freeMegabytes = Options.DEFAULT_FREE_MEGABYTES;

  private OptionsParser(Path defaultData) {
    data = defaultData;
  }

  static Options parse(List<String> arguments, Map<String, String> environment, Path defaultData) {
    OptionsParser parser = new OptionsParser(defaultData);
    parser.readEnvironment(environment);
    Iterator<String> words = arguments.iterator();
    while (words.hasNext()) {
      parser.readArgument(words.next(), words);
    }
    return parser.options();
  }

  private Options options() {
    return new Options(
        data.toAbsolutePath().normalize(), new Ports(ports), fresh, dossier, help, freeMegabytes);
  }

  private void readEnvironment(Map<String, String> environment) {
    for (Port port : Port.values()) {
      String value = environment.get(port.variable());
      if (value != null && !value.isBlank()) {
        ports.put(port, number(port.variable(), value));
      }
    }
    String folder = environment.get(DATA);
    if (folder != null && !folder.isBlank()) {
      data = Path.of(folder);
    }
    String free = environment.get(FREE);
    if (free != null && !free.isBlank()) {
      freeMegabytes = number(FREE, free);
    }
  }

  private void readArgument(String word, Iterator<String> rest) {
    int equals = word.indexOf('=');
    String name = equals < 0 ? word : word.substring(0, equals);
    switch (name) {
      case "--fresh", "--no-dossier", "--help", "-h" -> readSwitch(word);
      case "--data" -> data = Path.of(value(name, word, equals, rest));
      case "--free-mb" -> freeMegabytes = number(name, value(name, word, equals, rest));
      default -> readPort(name, word, equals, rest);
    }
  }

  private void readSwitch(String word) {
    switch (word) {
      case "--fresh" -> fresh = true;
      case "--no-dossier" -> dossier = false;
      case "--help", "-h" -> help = true;
      default -> throw new UsageFailure("%s takes no value".formatted(word));
    }
  }

  private void readPort(String name, String word, int equals, Iterator<String> rest) {
    for (Port port : Port.values()) {
      if (port.option().equals(name)) {
        ports.put(port, number(name, value(name, word, equals, rest)));
        return;
      }
    }
    throw new UsageFailure("unknown option: " + word);
  }

  private static String value(String name, String word, int equals, Iterator<String> rest) {
    String value = equals >= 0 ? word.substring(equals + 1) : rest.hasNext() ? rest.next() : "";
    if (value.isBlank()) {
      throw new UsageFailure(name + " needs a value");
    }
    return value;
  }

  private static int number(String name, String value) {
    try {
      return Integer.parseInt(value.strip());
    } catch (NumberFormatException e) {
      throw new UsageFailure("%s needs a number, not \"%s\"".formatted(name, value));
    }
  }
}
