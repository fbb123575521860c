package org.liaison.events.extraction.english.word;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;

/** Conjugates English verbs and tells which verb a word is a form of. */
public final class Verbs {

  private final Map<String, String[]> irregular = new HashMap<>();
  private final Map<String, List<Verb>> byForm = new HashMap<>();

  /**
   * @param irregularForms each "base past participle"
   */
  public Verbs(List<String> irregularForms) {
    for (String forms : irregularForms) {
      String[] parts = forms.split(" ");
      irregular.put(parts[0], parts);
      register(parts[0]);
    }
  }

  /** Makes all forms of a verb known, "canceled" and "cancelled" alike. */
  public void register(String base) {
    String past = past(base);
    String participle = participle(base);
    if (base.length() > 4 && base.endsWith("l") && past.equals(base + "ed")) {
      put(base + "led", new Verb(base, VerbForm.PAST_OR_PARTICIPLE));
      put(base + "ling", new Verb(base, VerbForm.GERUND));
    }
    put(base, new Verb(base, VerbForm.BASE));
    put(thirdPerson(base), new Verb(base, VerbForm.THIRD));
    put(gerund(base), new Verb(base, VerbForm.GERUND));
    if (past.equals(participle)) {
      put(past, new Verb(base, VerbForm.PAST_OR_PARTICIPLE));
    } else {
      put(past, new Verb(base, VerbForm.PAST));
      put(participle, new Verb(base, VerbForm.PARTICIPLE));
    }
  }

  private void put(String form, Verb verb) {
    List<Verb> verbs = byForm.computeIfAbsent(form, key -> new ArrayList<>(2));
    if (!verbs.contains(verb)) {
      verbs.add(verb);
    }
  }

  /** The verbs that a word can be; none if it is no form of a registered verb. */
  public List<Verb> of(String key) {
    return byForm.getOrDefault(key, List.of());
  }

  /** Every known form with the verbs that it can be. */
  void forEachForm(BiConsumer<String, List<Verb>> action) {
    byForm.forEach(action);
  }

  public String past(String base) {
    return irregular.containsKey(base) ? irregular.get(base)[1] : Inflection.past(base);
  }

  public String participle(String base) {
    return irregular.containsKey(base) ? irregular.get(base)[2] : Inflection.past(base);
  }

  public String thirdPerson(String base) {
    return base.equals("have") ? "has" : base.equals("be") ? "is" : Inflection.thirdPerson(base);
  }

  public String gerund(String base) {
    return Inflection.gerund(base, past(base));
  }
}
