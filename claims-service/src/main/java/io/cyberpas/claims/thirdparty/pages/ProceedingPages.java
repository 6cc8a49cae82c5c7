package io.cyberpas.claims.thirdparty.pages;

import static io.cyberpas.platform.access.Roles.AUDITOR;
import static io.cyberpas.platform.access.Roles.CLAIMS_HANDLER;
import static io.cyberpas.platform.access.Roles.CLAIMS_MANAGER;
import static io.cyberpas.platform.access.Roles.COUNSEL;

import io.cyberpas.claims.claim.Claim;
import io.cyberpas.claims.claim.ClaimAccess;
import io.cyberpas.claims.claim.Jurisdiction;
import io.cyberpas.claims.claim.pages.FormTime;
import io.cyberpas.claims.counsel.CounselFirms;
import io.cyberpas.claims.liability.Demand;
import io.cyberpas.claims.liability.LiabilityAssessing;
import io.cyberpas.claims.proceeding.Deadline;
import io.cyberpas.claims.proceeding.DeadlineHandling;
import io.cyberpas.claims.proceeding.DeadlineKind;
import io.cyberpas.claims.proceeding.FineKind;
import io.cyberpas.claims.proceeding.FineRule;
import io.cyberpas.claims.proceeding.Proceeding;
import io.cyberpas.claims.proceeding.ProceedingHandling;
import io.cyberpas.claims.proceeding.ProceedingHandling.Assignment;
import io.cyberpas.claims.proceeding.ProceedingKind;
import io.cyberpas.claims.proceeding.ProceedingStatus;
import io.cyberpas.claims.proceeding.ProceedingTerms;
import io.cyberpas.platform.access.Actor;
import io.cyberpas.platform.access.CurrentActor;
import io.cyberpas.platform.idempotency.Idempotent;
import io.cyberpas.platform.version.IfMatch;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.Blocking;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** The page of a proceeding with its steps and deadlines, and its forms. */
@Path("/claims/{number}/third-party/proceedings")
@Produces(MediaType.TEXT_HTML)
@Consumes(MediaType.APPLICATION_FORM_URLENCODED)
@RolesAllowed({CLAIMS_HANDLER, CLAIMS_MANAGER})
@Blocking
class ProceedingPages {

    private final ClaimAccess access;
    private final ProceedingHandling handling;
    private final DeadlineHandling deadlines;
    private final LiabilityAssessing liability;
    private final CurrentActor actor;
    private final Clock clock;
    private final ZoneId zone;

    ProceedingPages(
            ClaimAccess access,
            ProceedingHandling handling,
            DeadlineHandling deadlines,
            LiabilityAssessing liability,
            CurrentActor actor,
            Clock clock,
            ZoneId zone) {
        this.access = access;
        this.handling = handling;
        this.deadlines = deadlines;
        this.liability = liability;
        this.actor = actor;
        this.clock = clock;
        this.zone = zone;
    }

    /**
     * What the page of a proceeding shows.
     *
     * @param demand the demand that it stands for
     * @param fine what the data say of insuring the fine
     */
    record Sheet(
            String number,
            String currency,
            Proceeding proceeding,
            List<Deadline> deadlines,
            @Nullable Demand demand,
            FineRule.@Nullable Insurability insurability,
            @Nullable FineRule fine,
            List<String> firms,
            List<Demand> demands,
            boolean handles,
            boolean worksOnTimes,
            Instant now) {

        /** Reference of the demand that it stands for. */
        public @Nullable String standsFor() {
            return demand == null ? null : demand.reference();
        }
    }

    @CheckedTemplate(basePath = "thirdparty")
    static class Templates {
        static native TemplateInstance newProceeding(
                String number,
                String currency,
                List<ProceedingKind> kinds,
                List<Jurisdiction> jurisdictions,
                List<FineKind> fines,
                List<String> firms,
                List<Demand> demands);

        static native TemplateInstance proceeding(Sheet sheet, List<DeadlineKind> kinds);

        private Templates() {}
    }

    @GET
    @Path("/new")
    @Transactional
    @Operation(hidden = true)
    public TemplateInstance form(@RestPath String number) {
        Claim claim = access.visible(number, actor.get());
        return Templates.newProceeding(
                number,
                claim.currency().getCurrencyCode(),
                List.of(ProceedingKind.values()),
                List.of(Jurisdiction.values()),
                List.of(FineKind.values()),
                CounselFirms.of(claim),
                standing(number));
    }

    @GET
    @Path("/{reference}")
    @Transactional
    @RolesAllowed({CLAIMS_HANDLER, CLAIMS_MANAGER, COUNSEL, AUDITOR})
    @Operation(hidden = true)
    public TemplateInstance show(@RestPath String number, @RestPath String reference) {
        Actor reader = actor.get();
        Claim claim = access.visible(number, reader);
        Proceeding proceeding = handling.proceeding(number, reference, reader);
        boolean open = claim.stage().isOpen() && !proceeding.status().isEnded();
        boolean handler = reader.is(CLAIMS_HANDLER) || reader.is(CLAIMS_MANAGER);
        List<Demand> demands = liability.demands(number, reader);
        return Templates.proceeding(
                new Sheet(
                        number,
                        claim.currency().getCurrencyCode(),
                        proceeding,
                        deadlines.deadlines(number, reader).stream()
                                .filter(each -> each.proceedingId().equals(proceeding.id()))
                                .toList(),
                        demands.stream()
                                .filter(each -> proceeding
                                        .demandId()
                                        .filter(each.id()::equals)
                                        .isPresent())
                                .findFirst()
                                .orElse(null),
                        handling.insurability(proceeding),
                        handling.fineRule(proceeding).orElse(null),
                        handler ? CounselFirms.of(claim) : List.of(),
                        handler ? standing(number) : List.of(),
                        handler && open,
                        (handler || reader.is(COUNSEL)) && open,
                        clock.instant()),
                List.of(DeadlineKind.values()));
    }

    @POST
    @Idempotent
    @Operation(hidden = true)
    public RestResponse<Void> begin(
            @RestPath String number,
            @RestForm @NotNull ProceedingKind kind,
            @RestForm @NotNull Jurisdiction jurisdiction,
            @RestForm @NotBlank @Size(max = 200) String forum,
            @RestForm @Nullable @Size(max = 60) String caseNumber,
            @RestForm @NotBlank @Size(max = 200) String claimants,
            @RestForm @Nullable String claimantCount,
            @RestForm @NotBlank @Size(max = 4000) String subject,
            @RestForm @Nullable String dispute,
            @RestForm @Nullable String disputeCurrency,
            @RestForm @NotNull LocalDate begunOn,
            @RestForm @Nullable String fineKind,
            @RestForm @Nullable String counsel,
            @RestForm @Nullable String demand) {
        var terms = new ProceedingTerms(
                kind,
                jurisdiction,
                forum,
                caseNumber,
                claimants,
                FormNumber.whole("claimantCount", claimantCount),
                subject,
                FormNumber.money("dispute", dispute, disputeCurrency),
                begunOn,
                fineKind == null || fineKind.isBlank() ? null : FineKind.valueOf(fineKind));
        Proceeding begun = handling.begin(number, terms, new Assignment(counsel, demand), actor.get());
        return ThirdPartyPaths.thing(number, "proceedings", begun.reference());
    }

    @POST
    @Path("/{reference}/status")
    @Operation(hidden = true)
    public RestResponse<Void> take(
            @RestPath String number,
            @RestPath String reference,
            @RestForm("_version") @NotNull Long version,
            @RestForm @NotNull ProceedingStatus status,
            @RestForm @NotNull LocalDate on,
            @RestForm @Nullable String amount,
            @RestForm @Nullable String amountCurrency,
            @RestForm @NotBlank @Size(max = 4000) String note) {
        var happening =
                new ProceedingHandling.Happening(status, on, FormNumber.money("amount", amount, amountCurrency), note);
        handling.take(number, reference, happening, new IfMatch(version), actor.get());
        return ThirdPartyPaths.thing(number, "proceedings", reference);
    }

    @POST
    @Path("/{reference}/assignment")
    @Operation(hidden = true)
    public RestResponse<Void> assign(
            @RestPath String number,
            @RestPath String reference,
            @RestForm("_version") @NotNull Long version,
            @RestForm @Nullable String counsel,
            @RestForm @Nullable String demand) {
        handling.assign(number, reference, new Assignment(counsel, demand), new IfMatch(version), actor.get());
        return ThirdPartyPaths.thing(number, "proceedings", reference);
    }

    @POST
    @Path("/{reference}/deadlines")
    @RolesAllowed({CLAIMS_HANDLER, CLAIMS_MANAGER, COUNSEL})
    @Idempotent
    @Operation(hidden = true)
    public RestResponse<Void> setDeadline(
            @RestPath String number,
            @RestPath String reference,
            @RestForm @NotNull DeadlineKind kind,
            @RestForm @Nullable String dueAt,
            @RestForm @NotBlank @Size(max = 1000) String note) {
        deadlines.set(number, reference, kind, FormTime.instant("dueAt", dueAt, zone), note, actor.get());
        return ThirdPartyPaths.thing(number, "proceedings", reference);
    }

    @POST
    @Path("/{reference}/deadlines/{id}/extension")
    @RolesAllowed({CLAIMS_HANDLER, CLAIMS_MANAGER, COUNSEL})
    @Operation(hidden = true)
    public RestResponse<Void> extend(
            @RestPath String number,
            @RestPath String reference,
            @RestPath UUID id,
            @RestForm("_version") @NotNull Long version,
            @RestForm @Nullable String dueAt,
            @RestForm @NotBlank @Size(max = 1000) String reason) {
        Instant until = FormTime.instant("dueAt", dueAt, zone);
        deadlines.extend(number, id, until, reason, new IfMatch(version), actor.get());
        return ThirdPartyPaths.thing(number, "proceedings", reference);
    }

    @POST
    @Path("/{reference}/deadlines/{id}/fulfilment")
    @RolesAllowed({CLAIMS_HANDLER, CLAIMS_MANAGER, COUNSEL})
    @Operation(hidden = true)
    public RestResponse<Void> meet(
            @RestPath String number,
            @RestPath String reference,
            @RestPath UUID id,
            @RestForm("_version") @NotNull Long version,
            @RestForm @NotBlank @Size(max = 400) String proof) {
        deadlines.meet(number, id, proof, new IfMatch(version), actor.get());
        return ThirdPartyPaths.thing(number, "proceedings", reference);
    }

    private List<Demand> standing(String number) {
        return liability.demands(number, actor.get()).stream()
                .filter(each -> each.ending().isEmpty())
                .toList();
    }
}
