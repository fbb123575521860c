package org.liaison.local.dossier;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;

/**
 * A document as the gateway takes it.
 *
 * @param publishedOn date, or date-time with offset, as written
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record DossierDocument(
    String kind,
    String title,
    String text,
    String language,
    String publisher,
    List<String> authors,
    String publishedOn,
    String url,
    String handling) {}
