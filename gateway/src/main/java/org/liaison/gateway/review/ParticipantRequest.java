package org.liaison.gateway.review;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Who took part, as a person writes it, as OpenAPI shows it. */
@Schema(
    name = "ParticipantInput",
    description = "Who took part, by the id of an actor, or by a name, and as what.")
record ParticipantRequest(
    ActorRequest actor,
    @Schema(description = "As what.", defaultValue = "participant") String role) {

  /** Who it is. */
  @Schema(
      name = "ActorInput",
      description =
          "Who: the id of an actor, or a name. A name that one actor of the lexicon bears is that actor.")
  record ActorRequest(
      @Schema(description = "Id of the actor.", nullable = true) String id,
      @Schema(description = "The name, where there is no id.", nullable = true) String name) {}
}
