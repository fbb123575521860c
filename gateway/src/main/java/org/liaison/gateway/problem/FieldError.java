package org.liaison.gateway.problem;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * One field of a problem.
 *
 * @param field name of the field, parameter or header
 * @param message what to write instead
 */
@Schema(description = "One field, parameter or header that is wrong.")
public record FieldError(
    @Schema(description = "Its name as the request has it.", examples = "kind") String field,
    @Schema(description = "What to write instead.", examples = "must be given") String message) {}
