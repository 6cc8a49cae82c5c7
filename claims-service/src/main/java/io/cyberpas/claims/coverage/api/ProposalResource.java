package io.cyberpas.claims.coverage.api;

import io.cyberpas.claims.claim.ClaimAccess;
import io.cyberpas.claims.claim.CoveragePart;
import io.cyberpas.claims.coverage.CoverageDeciding;
import io.cyberpas.claims.coverage.CoverageOutcome;
import io.cyberpas.claims.coverage.CoverageProposal;
import io.cyberpas.claims.coverage.CoverageProposals;
import io.cyberpas.platform.access.CurrentActor;
import io.cyberpas.platform.access.Roles;
import io.cyberpas.platform.money.Money;
import io.cyberpas.platform.version.IfMatch;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jspecify.annotations.Nullable;

/** Decisions that await a second person. */
@Path("/api/claims/{number}/coverage-proposals")
@RolesAllowed({Roles.CLAIMS_HANDLER, Roles.CLAIMS_MANAGER})
@Tag(name = "Coverage")
public class ProposalResource {

    private final CoverageDeciding deciding;
    private final CoverageProposals proposals;
    private final ClaimAccess access;
    private final CurrentActor actor;

    ProposalResource(CoverageDeciding deciding, CoverageProposals proposals, ClaimAccess access, CurrentActor actor) {
        this.deciding = deciding;
        this.proposals = proposals;
        this.access = access;
        this.actor = actor;
    }

    /** A decision above the authority of one person. */
    @Schema(name = "CoverageProposal")
    record ProposalView(
            UUID id,
            CoveragePart part,
            CoverageOutcome outcome,
            Money granted,
            String letter,
            String proposedBy,
            Instant proposedAt,
            long version) {

        static ProposalView of(CoverageProposal proposal) {
            return new ProposalView(
                    proposal.id(),
                    proposal.part(),
                    proposal.outcome(),
                    proposal.granted(),
                    proposal.letter(),
                    proposal.proposedBy(),
                    proposal.proposedAt(),
                    proposal.version());
        }
    }

    /** Why a proposal is refused. */
    @Schema(name = "CoverageRefusal")
    record RefusalRequest(@NotBlank @Size(max = 1000) String reason) {}

    @GET
    @RolesAllowed({Roles.CLAIMS_HANDLER, Roles.CLAIMS_MANAGER, Roles.AUDITOR})
    @Operation(summary = "List the decisions that await a second person")
    public List<ProposalView> list(@RestPath String number) {
        return proposals.open(access.visible(number, actor.get()).id()).stream()
                .map(ProposalView::of)
                .toList();
    }

    @POST
    @Path("/{id}/confirmation")
    @Operation(summary = "Confirm a decision as the second person", description = "403 for one's own proposal")
    public DecisionView confirm(
            @RestPath String number, @RestPath UUID id, @HeaderParam("If-Match") @Nullable IfMatch ifMatch) {
        return DecisionView.of(deciding.confirm(number, id, ifMatch, actor.get()));
    }

    @POST
    @Path("/{id}/refusal")
    @Operation(summary = "Refuse a decision that awaits a second person")
    public List<ProposalView> refuse(
            @RestPath String number,
            @RestPath UUID id,
            @HeaderParam("If-Match") @Nullable IfMatch ifMatch,
            @Valid @NotNull RefusalRequest request) {
        deciding.refuse(number, id, ifMatch, request.reason().strip(), actor.get());
        return list(number);
    }
}
