package io.cyberpas.claims.panel.api;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Why something of the panel is decided. */
@Schema(name = "PanelReason")
record PanelReason(
        @NotBlank @Size(max = 1000) @Schema(examples = "Certificate ran out on 30 June")
        String reason) {}
