package io.cyberpas.quote.sanctions.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.cyberpas.platform.problem.PlainText;
import io.cyberpas.quote.sanctions.EntryKind;
import io.cyberpas.quote.sanctions.HitStatus;
import io.cyberpas.quote.sanctions.SanctionsHit;
import io.cyberpas.quote.sanctions.SanctionsList;
import io.cyberpas.quote.sanctions.SanctionsMatch;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What is said and answered about sanctions. */
final class SanctionsViews {

    private SanctionsViews() {}

    /** Names to screen without storing anything. */
    @Schema(name = "SanctionsScreening")
    record ScreeningRequest(
            @NotEmpty @Size(max = 20) @Schema(description = "In any script and spelling", examples = "[\"한빛해운 주식회사\"]")
            List<@NotBlank @Size(max = 300) @PlainText String> names) {}

    /** Why a hit is decided so. */
    @Schema(name = "SanctionsDecision")
    record DecisionRequest(
            @NotBlank @Size(max = 2000) @PlainText @Schema(examples = "Other date of birth and nationality")
            String reason) {}

    /** One load of a list. */
    @Schema(name = "SanctionsList")
    record ListView(
            String source,
            int version,

            @Schema(description = "Whether it is the one that is screened against")
            boolean current,

            int entries,
            Instant loadedAt,
            String loadedBy) {

        static ListView of(SanctionsList list) {
            return new ListView(
                    list.source(), list.version(), list.current(), list.entryCount(), list.loadedAt(), list.loadedBy());
        }
    }

    /** The answer to a screening. */
    @Schema(name = "SanctionsScreeningResult")
    record ScreeningView(
            @Schema(description = "Lists that were screened against; none means that nothing was checked")
            List<ListView> lists,

            List<MatchView> matches) {}

    /** A listed name that is like a screened one. */
    @Schema(name = "SanctionsMatch")
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record MatchView(
            String screenedName,
            String source,
            int listVersion,
            String reference,
            EntryKind type,
            String listedName,

            @Schema(description = "The name or alias that is most like the screened one")
            String matchedName,

            @Nullable String country,
            @Nullable String program,

            @Schema(description = "Up to 1", examples = "0.9412")
            BigDecimal score) {

        static MatchView of(SanctionsMatch match) {
            return new MatchView(
                    match.screenedName(),
                    match.source(),
                    match.listVersion(),
                    match.entry().reference(),
                    match.entry().kind(),
                    match.entry().name(),
                    match.matchedName(),
                    match.entry().country(),
                    match.entry().program(),
                    match.score());
        }
    }

    /** A hit with what people said of it. */
    @Schema(name = "SanctionsHit")
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record HitView(
            UUID id,

            @Schema(description = "What was screened, such as the number of a quote")
            String subject,

            HitStatus status,
            MatchView match,
            Instant foundAt,
            @Nullable String decidedBy,
            @Nullable Instant decidedAt,
            @Nullable String reason) {

        static HitView of(SanctionsHit hit) {
            return new HitView(
                    hit.id(),
                    hit.subject(),
                    hit.status(),
                    new MatchView(
                            hit.screenedName(),
                            hit.source(),
                            hit.listVersion(),
                            hit.reference(),
                            hit.kind(),
                            hit.listedName(),
                            hit.matchedName(),
                            hit.country().orElse(null),
                            hit.program().orElse(null),
                            hit.score()),
                    hit.foundAt(),
                    hit.decidedBy().orElse(null),
                    hit.decidedAt().orElse(null),
                    hit.reason().orElse(null));
        }
    }
}
