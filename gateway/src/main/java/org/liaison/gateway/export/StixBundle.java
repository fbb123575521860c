package org.liaison.gateway.export;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.HashSet;
import java.util.Set;
import org.liaison.gateway.event.ActorReference;

/**
 * A bundle of STIX 2.1 that is written piece by piece. The ids of the actors that were written are
 * all that is kept, since each may stand in the bundle once.
 */
final class StixBundle {

  private final ExportScope scope;
  private final String loss;
  private final Set<String> written = new HashSet<>();
  private final Separator separator = new Separator();

  /**
   * @param loss what the bundle leaves out, in words
   */
  StixBundle(ExportScope scope, String loss) {
    this.scope = scope;
    this.loss = loss;
  }

  /** The beginning, who made the bundle, and what it leaves out. */
  String begin() {
    String bundle = StixId.of("bundle", scope.self() + " " + scope.at());
    ObjectNode producer = StixObject.identity(StixObject.PRODUCER, "Liaison", scope.at());
    producer.put("identity_class", "system");
    ObjectNode note = StixObject.of(StixId.of("note", bundle), scope.at(), scope.at());
    note.put("abstract", "What this export leaves out").put("content", loss);
    note.putArray("object_refs").add(StixObject.PRODUCER);
    return "{\"type\":\"bundle\",\"id\":\"%s\",\"objects\":[".formatted(bundle)
        + object(producer)
        + object(note);
  }

  /** An object in its place. */
  String object(ObjectNode object) {
    return separator.before(object.toString());
  }

  /** The actor's id, after its object if that is not in the bundle yet. */
  String identity(ActorReference actor, StringBuilder objects) {
    boolean known = actor.id() != null;
    String id = StixId.of("identity", known ? "actor " + actor.id() : "name " + actor.name());
    if (written.add(id)) {
      objects.append(object(StixObject.identity(id, actor.name(), scope.at())));
    }
    return id;
  }

  String end() {
    return "\n]}\n";
  }
}
