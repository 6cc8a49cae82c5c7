package io.cyberpas.claims.event.api;

import io.cyberpas.claims.event.EventKind;
import io.cyberpas.claims.event.EventTerms;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What is known of an event. */
@Schema(name = "EventDescription")
record EventRequest(
        @NotNull EventKind kind,

        @NotBlank @Size(max = 200) @Schema(examples = "Outage of the cloud region Seoul 2")
        String name,

        @Size(max = 200) @Schema(examples = "Hanul Cloud") @Nullable
        String provider,

        @Size(max = 30) @Schema(examples = "CVE-2023-34362") @Nullable
        String cve,

        @Size(max = 200) @Nullable String malware,
        @Size(max = 200) @Nullable String actor,
        @NotNull @Schema(examples = "2026-11-02") LocalDate beganOn,
        @Nullable @Schema(examples = "2026-11-03") LocalDate endedOn,
        @Size(max = 2000) @Nullable String note) {

    EventTerms terms(LocalDate today) {
        return EventTerms.told(kind, name, provider, cve, malware, actor, beganOn, endedOn, note, today);
    }
}
