package org.liaison.gateway.document;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The form by which a file is sent, as OpenAPI shows it. */
@Schema(
    name = "FileSubmission",
    description = "A file and what is known of it. Other fields than these are refused.")
record FileSubmissionForm(
    @Schema(description = "The file.", required = true, type = SchemaType.STRING, format = "binary")
        String file,
    @Schema(
            description = "The form in which it was published.",
            required = true,
            enumeration = {
              "news",
              "commentary",
              "joint-statement",
              "agreement",
              "release",
              "notice",
              "briefing",
              "other"
            })
        String kind,
    @Schema(description = "Title; else the file's own, else its first line.") String title,
    @Schema(description = "Language (BCP 47); else as the file states it, else detected.")
        String language,
    @Schema(description = "Who published it; else as the file states it, else the host of its URL.")
        String publisher,
    @Schema(description = "Who wrote it; else as the file states it.") List<String> authors,
    @Schema(description = "When it was published; needed where the file does not state it.")
        String publishedOn,
    @Schema(description = "Where it was published; a page's own canonical URL counts more.")
        String url,
    @Schema(
            description = "TLP 2.0 marking.",
            defaultValue = "TLP:CLEAR",
            enumeration = {"TLP:CLEAR", "TLP:GREEN", "TLP:AMBER", "TLP:AMBER+STRICT", "TLP:RED"})
        String handling) {}
