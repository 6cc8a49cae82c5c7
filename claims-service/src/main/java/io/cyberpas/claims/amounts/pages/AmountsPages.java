package io.cyberpas.claims.amounts.pages;

import static io.cyberpas.platform.access.Roles.AUDITOR;
import static io.cyberpas.platform.access.Roles.CLAIMS_HANDLER;
import static io.cyberpas.platform.access.Roles.CLAIMS_MANAGER;
import static io.cyberpas.platform.access.Roles.FINANCE;

import io.cyberpas.claims.claim.Claim;
import io.cyberpas.claims.claim.ClaimAccess;
import io.cyberpas.claims.claim.ClaimLine;
import io.cyberpas.claims.claim.CoveragePart;
import io.cyberpas.claims.claim.Side;
import io.cyberpas.claims.fundstransfer.FundsLosses;
import io.cyberpas.claims.fundstransfer.FundsRecording;
import io.cyberpas.claims.liability.Demand;
import io.cyberpas.claims.liability.LiabilityAssessing;
import io.cyberpas.claims.quantum.CostItem;
import io.cyberpas.claims.quantum.InterruptionLoss;
import io.cyberpas.claims.quantum.LossAssessing;
import io.cyberpas.claims.quantum.PartTotal;
import io.cyberpas.platform.access.Actor;
import io.cyberpas.platform.access.CurrentActor;
import io.cyberpas.platform.problem.AbsentException;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.Blocking;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestPath;

/** The page of all amounts of a claim, and the forms that lead from it. */
@Path("/claims/{number}/amounts")
@Produces(MediaType.TEXT_HTML)
@RolesAllowed({CLAIMS_HANDLER, CLAIMS_MANAGER, FINANCE, AUDITOR})
@Blocking
class AmountsPages {

    private final ClaimAccess access;
    private final LossAssessing losses;
    private final LiabilityAssessing liability;
    private final FundsLosses funds;
    private final FundsRecording recording;
    private final CurrentActor actor;

    AmountsPages(
            ClaimAccess access,
            LossAssessing losses,
            LiabilityAssessing liability,
            FundsLosses funds,
            FundsRecording recording,
            CurrentActor actor) {
        this.access = access;
        this.losses = losses;
        this.liability = liability;
        this.funds = funds;
        this.recording = recording;
        this.actor = actor;
    }

    @CheckedTemplate(basePath = "amounts")
    static class Templates {
        static native TemplateInstance overview(
                String number,
                List<PartTotal> totals,
                List<CostItem> costs,
                List<CoveragePart> interruptionParts,
                List<InterruptionLoss> interruptions,
                List<Demand> demands,
                boolean firstParty,
                boolean thirdParty,
                boolean hasFunds,
                boolean fundsDue);

        static native TemplateInstance cost(String number, String currency, List<CoveragePart> parts);

        static native TemplateInstance interruption(String number, String currency, CoveragePart part);

        static native TemplateInstance worksheet(String number, String currency, InterruptionLoss loss);

        private Templates() {}
    }

    @GET
    @Transactional
    @Operation(hidden = true)
    public TemplateInstance overview(@RestPath String number) {
        Actor reader = actor.get();
        Claim claim = access.visible(number, reader);
        List<CoveragePart> first = parts(claim, Side.FIRST_PARTY);
        return Templates.overview(
                number,
                losses.totals(number, reader),
                losses.costs(number, reader),
                first.stream().filter(LossAssessing::isInterruption).toList(),
                losses.losses(number, reader),
                liability.demands(number, reader),
                !first.isEmpty(),
                !parts(claim, Side.THIRD_PARTY).isEmpty(),
                funds.of(claim.id()).isPresent(),
                recording.isDue(claim));
    }

    @GET
    @Path("/costs/new")
    @Transactional
    @RolesAllowed({CLAIMS_HANDLER, CLAIMS_MANAGER})
    @Operation(hidden = true)
    public TemplateInstance costForm(@RestPath String number) {
        Claim claim = access.visible(number, actor.get());
        return Templates.cost(number, currency(claim), parts(claim, Side.FIRST_PARTY));
    }

    @GET
    @Path("/interruptions/{part}")
    @Transactional
    @RolesAllowed({CLAIMS_HANDLER, CLAIMS_MANAGER})
    @Operation(hidden = true)
    public TemplateInstance interruptionForm(@RestPath String number, @RestPath CoveragePart part) {
        return Templates.interruption(number, currency(access.visible(number, actor.get())), part);
    }

    @GET
    @Path("/interruptions/{part}/worksheet")
    @Transactional
    @Operation(hidden = true)
    public TemplateInstance worksheet(@RestPath String number, @RestPath CoveragePart part) {
        Actor reader = actor.get();
        InterruptionLoss loss = losses.losses(number, reader).stream()
                .filter(each -> each.part() == part && !each.days().isEmpty())
                .findFirst()
                .orElseThrow(() -> new AbsentException("worksheet of", part.name()));
        return Templates.worksheet(number, currency(access.visible(number, reader)), loss);
    }

    static List<CoveragePart> parts(Claim claim, Side side) {
        return claim.lines().stream()
                .filter(line -> line.side() == side)
                .map(ClaimLine::part)
                .toList();
    }

    static String currency(Claim claim) {
        return claim.currency().getCurrencyCode();
    }
}
