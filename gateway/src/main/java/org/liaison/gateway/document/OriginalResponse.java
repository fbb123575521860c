package org.liaison.gateway.document;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The file that a text was read from. */
@Schema(name = "Original", description = "The file that the text was read from.")
public record OriginalResponse(
    @Schema(
            description = "What its bytes are, whatever was declared.",
            examples = "application/pdf")
        String mediaType,
    @Schema(description = "Name as given; null if none.", nullable = true) String fileName,
    @Schema(description = "Size in bytes.") int size,
    @Schema(description = "SHA-256 of the bytes, lower-case hexadecimal.") String sha256) {}
