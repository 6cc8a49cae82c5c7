package io.cyberpas.policy.limitdesk.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.cyberpas.platform.money.Money;
import io.cyberpas.policy.coverage.CoverageCode;
import io.cyberpas.policy.coverage.LimitBasis;
import io.cyberpas.policy.coverage.LimitKind;
import io.cyberpas.policy.limit.LimitStanding;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Where one limit stands. */
@Schema(name = "LimitStanding", description = "A limit, what claims hold and have taken of it, and what is left")
@JsonInclude(JsonInclude.Include.NON_NULL)
record StandingView(
        @Schema(description = "AGGREGATE, a coverage part, or the code of a clause", examples = "EACH_EVENT")
        String code,

        @Nullable
        @Schema(
                description = "Of one event; a limit per event without it stands as every new event finds it",
                examples = "E-2026-000001")
        String event,

        @Schema(description = "LIMIT counts every demand under its parts, SUBLIMIT those that name it")
        LimitKind kind,

        LimitBasis basis,

        @Schema(description = "The parts that count; none: the whole policy")
        List<CoverageCode> parts,

        Money limit,
        @Schema(description = "Held for payments to come") Money reserved,
        @Schema(description = "Paid, less what came back") Money eroded,
        @Schema(description = "Restored in all") Money reinstated,
        @Schema(description = "What is left") Money available,
        int reinstatementsLeft) {

    static StandingView of(LimitStanding standing) {
        return new StandingView(
                standing.code(),
                standing.event(),
                standing.clause().kind(),
                standing.clause().basis(),
                List.copyOf(standing.clause().parts()),
                standing.limit(),
                standing.reserved(),
                standing.eroded(),
                standing.reinstated(),
                standing.available(),
                standing.reinstatementsLeft());
    }
}
