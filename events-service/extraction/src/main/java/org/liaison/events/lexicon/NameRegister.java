package org.liaison.events.lexicon;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Whom the names of one file stand for. Two entries may share a name only if one of them says that
 * it is ambiguous; it then stands for the one that comes first.
 */
final class NameRegister {

  /** Names are looked up without these. */
  private static final Pattern UNREAD = Pattern.compile("[-'\u2019]");

  private static final Pattern SPACES = Pattern.compile("[\\h\\s]++");

  private final Map<String, Holder> holders = new HashMap<>();

  private record Holder(YamlEntry entry, String id, boolean declared) {}

  /** Takes the names of an entry: values of the single keys, items of the list keys. */
  void add(YamlEntry entry, String id, List<String> single, List<String> lists) {
    Set<String> declared = new HashSet<>();
    entry.strings("ambiguous").forEach(name -> declared.add(key(name)));
    Set<String> own = new HashSet<>();
    for (String name : names(entry, single, lists)) {
      if (own.add(key(name))) {
        claim(entry, id, name, declared.contains(key(name)));
      }
    }
    for (String name : entry.strings("ambiguous")) {
      if (!own.contains(key(name))) {
        throw entry.wrong(
            "ambiguous", "\"" + name + "\" is called ambiguous but is none of its names");
      }
    }
  }

  private void claim(YamlEntry entry, String id, String name, boolean declared) {
    Holder holder = holders.putIfAbsent(key(name), new Holder(entry, id, declared));
    if (holder != null && !holder.declared() && !declared) {
      throw entry.wrong(
          "\""
              + name
              + "\" of \""
              + id
              + "\" already names \""
              + holder.id()
              + "\" ("
              + holder.entry().where()
              + "); take it out of one, or list it under \"ambiguous\" of one of them:"
              + " then it stands for the first");
    }
  }

  private static List<String> names(YamlEntry entry, List<String> single, List<String> lists) {
    List<String> names = new ArrayList<>();
    single.forEach(key -> entry.optional(key).ifPresent(names::add));
    lists.forEach(key -> names.addAll(entry.strings(key)));
    return names;
  }

  private static String key(String name) {
    String read = UNREAD.matcher(name.toLowerCase(Locale.ROOT)).replaceAll(" ");
    return SPACES.matcher(read).replaceAll(" ").strip();
  }
}
