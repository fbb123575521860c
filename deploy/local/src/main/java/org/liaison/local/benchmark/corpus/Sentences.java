package org.liaison.local.benchmark.corpus;

import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Makes sentences of one language from its phrases. */
record Sentences(Map<String, List<String>> phrases, SplittableRandom random) {
  private static final Pattern SLOT = Pattern.compile("\\{([^}]+)}");

  /** One of the named phrases with every slot filled. */
  String one(String name, Map<String, String> story) {
    return capitalized(drawn(name, story));
  }

  private String fill(String phrase, Map<String, String> story) {
    StringBuilder sentence = new StringBuilder();
    Matcher slots = SLOT.matcher(phrase);
    while (slots.find()) {
      String known = story.get(slots.group(1));
      String value = known != null ? known : drawn(slots.group(1), story);
      slots.appendReplacement(sentence, Matcher.quoteReplacement(value));
    }
    return slots.appendTail(sentence).toString();
  }

  private String drawn(String name, Map<String, String> story) {
    List<String> choices = phrases.get(name);
    if (choices == null) {
      throw new IllegalArgumentException("no phrase and no part of a story: " + name);
    }
    return fill(choices.get(random.nextInt(choices.size())), story);
  }

  private static String capitalized(String sentence) {
    int first = sentence.codePointAt(0);
    return new StringBuilder()
        .appendCodePoint(Character.toUpperCase(first))
        .append(sentence.substring(Character.charCount(first)))
        .toString();
  }
}
