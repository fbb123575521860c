package org.liaison.events.lexicon;

import java.util.List;
import org.liaison.events.vocabulary.EventType;

/**
 * A way in which a language tells an event: a verb with the thing that it is done to, or a noun
 * that stands for both.
 *
 * @param mode what happens to the thing ("established"), or empty
 * @param level level of the event, or empty
 * @param verbs base forms; a second word is a particle ("set up")
 * @param objects what it is done to, one of these; empty if the verb alone tells the event
 * @param subjects what does it itself ("the talks took place"); excludes objects
 * @param through prepositions that may stand between verb and object ("place … under control")
 * @param nouns nouns that tell the event by themselves ("summit") or, if there are objects, with
 *     "of" and an object ("the launch of the working group")
 * @param needs what must be named besides: "actor", "two-actors", "person", "visitor", "suspect",
 *     "substance", "place", "date", or nothing
 * @param subjectRole role of who does it
 * @param objectRole role of whom it is done to
 * @param headline verb of its title, for a plural subject
 * @param confidence 0 to 1
 */
public record EventRule(
    String id,
    EventType type,
    String mode,
    String level,
    List<String> verbs,
    List<String> objects,
    List<String> subjects,
    List<String> through,
    List<String> nouns,
    List<String> needs,
    String subjectRole,
    String objectRole,
    String headline,
    double confidence) {

  public EventRule {
    verbs = List.copyOf(verbs);
    objects = List.copyOf(objects);
    subjects = List.copyOf(subjects);
    through = List.copyOf(through);
    nouns = List.copyOf(nouns);
    needs = List.copyOf(needs);
  }
}
