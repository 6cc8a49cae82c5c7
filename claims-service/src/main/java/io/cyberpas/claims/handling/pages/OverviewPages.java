package io.cyberpas.claims.handling.pages;

import io.cyberpas.claims.claim.Claim;
import io.cyberpas.claims.claim.ClaimAccess;
import io.cyberpas.claims.claim.ClaimStage;
import io.cyberpas.claims.claim.LikelyDuplicates;
import io.cyberpas.claims.claim.UnmetCondition;
import io.cyberpas.claims.claim.api.ClaimSummary;
import io.cyberpas.claims.claim.api.ClaimView;
import io.cyberpas.claims.duty.Duties;
import io.cyberpas.claims.duty.DutyAssessments;
import io.cyberpas.claims.duty.DutyRules;
import io.cyberpas.claims.duty.pages.DutyRow;
import io.cyberpas.claims.extortion.ExtortionHandling;
import io.cyberpas.claims.handling.StageHandling;
import io.cyberpas.claims.handling.StageStep;
import io.cyberpas.claims.recovery.RecoveryHandling;
import io.cyberpas.platform.access.Actor;
import io.cyberpas.platform.access.CurrentActor;
import io.cyberpas.platform.access.Roles;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.Blocking;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.Clock;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestPath;

/** The overview of a claim: where it stands, what its gate misses, its clocks, and what can be done. */
@Path("/claims/{number}")
@Produces(MediaType.TEXT_HTML)
@Blocking
class OverviewPages {

    private final ClaimAccess access;
    private final LikelyDuplicates duplicates;
    private final StageHandling stages;
    private final WorkbenchReading bench;
    private final Duties duties;
    private final DutyAssessments facts;
    private final DutyRules rules;
    private final ExtortionHandling extortion;
    private final RecoveryHandling recovery;
    private final CurrentActor actor;
    private final Clock clock;

    OverviewPages(
            ClaimAccess access,
            LikelyDuplicates duplicates,
            StageHandling stages,
            WorkbenchReading bench,
            Duties duties,
            DutyAssessments facts,
            DutyRules rules,
            ExtortionHandling extortion,
            RecoveryHandling recovery,
            CurrentActor actor,
            Clock clock) {
        this.access = access;
        this.duplicates = duplicates;
        this.stages = stages;
        this.bench = bench;
        this.duties = duties;
        this.facts = facts;
        this.rules = rules;
        this.extortion = extortion;
        this.recovery = recovery;
        this.actor = actor;
        this.clock = clock;
    }

    @CheckedTemplate(basePath = "course")
    static class Templates {
        static native TemplateInstance overview(Overview overview);

        private Templates() {}
    }

    @GET
    @RolesAllowed({
        Roles.BROKER,
        Roles.CLAIMS_HANDLER,
        Roles.CLAIMS_MANAGER,
        Roles.FINANCE,
        Roles.FORENSIC_VENDOR,
        Roles.COUNSEL,
        Roles.ADVISER,
        Roles.AUDITOR
    })
    @Operation(hidden = true)
    public TemplateInstance overview(@RestPath String number) {
        var reader = actor.get();
        return Templates.overview(overview(access.visible(number, reader), reader));
    }

    private Overview overview(Claim claim, Actor reader) {
        var now = clock.instant();
        var inside = ClaimAccess.isStaff(reader);
        var unmet = inside ? stages.unmet(claim) : List.<UnmetCondition>of();
        var atNotice = claim.stage() == ClaimStage.FIRST_NOTICE;
        return new Overview(
                ClaimView.of(claim, reader),
                StageStep.of(claim),
                unmet,
                claim.stageChanges().reversed().stream()
                        .map(each -> inside ? each : each.withoutGrounds())
                        .toList(),
                inside,
                atNotice && handles(reader)
                        ? duplicates.of(claim).stream()
                                .map(each -> ClaimSummary.of(each.claim()))
                                .toList()
                        : List.of(),
                duties.of(claim.id()).stream()
                        .map(each -> DutyRow.of(each, rules, now))
                        .toList(),
                facts.findById(claim.id()),
                extortion.of(claim).orElse(null),
                claim.triage().extortionDemanded() ? extortion.stops(claim) : List.of(),
                recovery.of(claim).orElse(null),
                bench.of(claim, unmet, reader, now),
                now);
    }

    private static boolean handles(Actor reader) {
        return reader.is(Roles.CLAIMS_HANDLER) || reader.is(Roles.CLAIMS_MANAGER);
    }
}
