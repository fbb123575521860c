package org.liaison.gateway.control;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What is to change of a control, as OpenAPI shows it. */
@Schema(
    name = "ControlRevision",
    description =
        "What is to change of a control; what is left out stays, and an empty text clears what may be empty.")
record ControlRevision(
    @Schema(
            description =
                "Who controls: the id of a state, or 'un' for the international conventions.")
        String jurisdiction,
    @Schema(description = "Id of the substance or class: words of a-z and 0-9 joined by '-'.")
        String substance,
    @Schema(description = "Name of the substance.") String name,
    @Schema(description = "Its Chinese name.") String nameZh,
    @Schema(description = "Its CAS number.") String cas,
    @Schema(description = "Id of the class that it belongs to, such as fentanyl-class.")
        String substanceClass,
    @Schema(
            description = "What is controlled; a class controls every substance of it.",
            enumeration = {"substance", "class", "precursor"})
        String kind,
    @Schema(description = "The list that it is on.") String schedule,
    @Schema(description = "When that was announced (EDTF).") String announced,
    @Schema(description = "When it took effect (EDTF); this or 'announced' must be given.")
        String effective,
    @Schema(description = "The day from which it is in force no more (EDTF).") String ended,
    @Schema(description = "The legal act.") String basis,
    @Schema(description = "Where that can be read: a citation or a URL.") String source,
    @Schema(
            description = "How the source was checked.",
            enumeration = {"official", "secondary", "unchecked"})
        String sourceChecked,
    @Schema(description = "Event of the record that tells it.") String eventId,
    @Schema(description = "Who asks for it.", required = true) String by,
    @Schema(description = "Why.") String reason) {}
