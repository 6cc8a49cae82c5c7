package io.cyberpas.claims.duty.api;

import static io.cyberpas.platform.access.Roles.AUDITOR;
import static io.cyberpas.platform.access.Roles.BROKER;
import static io.cyberpas.platform.access.Roles.CLAIMS_HANDLER;
import static io.cyberpas.platform.access.Roles.CLAIMS_MANAGER;
import static io.cyberpas.platform.access.Roles.COUNSEL;

import io.cyberpas.claims.claim.ClaimAccess;
import io.cyberpas.claims.duty.Completeness;
import io.cyberpas.claims.duty.Duties;
import io.cyberpas.claims.duty.DutyAnswering;
import io.cyberpas.claims.duty.DutyAssessments;
import io.cyberpas.claims.duty.DutyRules;
import io.cyberpas.claims.duty.NoticeDrafting;
import io.cyberpas.platform.access.CurrentActor;
import io.cyberpas.platform.page.Language;
import io.cyberpas.platform.problem.AbsentException;
import io.cyberpas.platform.version.IfMatch;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** The statutory reporting duties of a claim and what became of each. */
@Path("/api/claims/{number}/duties")
@Tag(name = "Duties")
public class DutyResource {

    private final DutyAnswering answering;
    private final NoticeDrafting drafting;
    private final Duties duties;
    private final DutyAssessments assessments;
    private final DutyRules rules;
    private final ClaimAccess access;
    private final CurrentActor actor;
    private final Clock clock;

    DutyResource(
            DutyAnswering answering,
            NoticeDrafting drafting,
            Duties duties,
            DutyAssessments assessments,
            DutyRules rules,
            ClaimAccess access,
            CurrentActor actor,
            Clock clock) {
        this.answering = answering;
        this.drafting = drafting;
        this.duties = duties;
        this.assessments = assessments;
        this.rules = rules;
        this.access = access;
        this.actor = actor;
        this.clock = clock;
    }

    /** The report was made. */
    @Schema(name = "DutyFiling")
    record FilingRequest(
            @NotBlank @Size(max = 200) @Schema(examples = "KISA-2026-0412")
            String receipt,

            @NotNull @Schema(examples = "2026-12-21T02:00:00Z")
            Instant filedAt,

            @Schema(description = "What the draft is at present if left out") @Nullable
            Completeness completeness,

            @Schema(description = "Who made the report; whoever records it if left out") @Size(max = 200) @Nullable
            String filedBy) {

        DutyAnswering.Filing filing() {
            var by = filedBy == null || filedBy.isBlank() ? null : filedBy.strip();
            return new DutyAnswering.Filing(receipt.strip(), filedAt, completeness, by);
        }
    }

    /** Why a duty is let go. */
    @Schema(name = "DutyReason")
    record ReasonRequest(@NotBlank @Size(max = 1000) String reason) {}

    /** On which ground the law lets go of a duty, and why it holds. */
    @Schema(name = "DutyWaiver")
    record WaiverRequest(
            @NotBlank @Size(max = 1000) String reason,

            @Schema(description = "Needed where the duty knows several", examples = "KR_DECREE_40_RECOVERED")
            @Size(max = 60)
            @Nullable
            String ground) {}

    @GET
    @RolesAllowed({BROKER, CLAIMS_HANDLER, CLAIMS_MANAGER, COUNSEL, AUDITOR})
    @Operation(summary = "List the duties, the most urgent first", description = "Each with why it arises")
    public List<DutyView> list(@RestPath String number) {
        var claim = access.visible(number, actor.get());
        var now = clock.instant();
        var facts = assessments
                .findByIdOptional(claim.id())
                .map(each -> each.facts(claim))
                .orElse(null);
        return duties.of(claim.id()).stream()
                .map(each -> DutyView.of(each, rules.of(each), facts, now))
                .toList();
    }

    @GET
    @Path("/{code}/notice")
    @RolesAllowed({BROKER, CLAIMS_HANDLER, CLAIMS_MANAGER, COUNSEL, AUDITOR})
    @Operation(
            summary = "Read the draft of a notice",
            description =
                    "What is known, and what is missing before it is complete; as PDF among the documents of the claim")
    public NoticeView notice(
            @RestPath String number,
            @RestPath String code,
            @RestQuery @Pattern(regexp = "en|ko") @Nullable String language) {
        var claim = access.visible(number, actor.get());
        var duty = duties.of(claim.id(), code).orElseThrow(() -> new AbsentException("duty", code));
        var wanted = language == null ? Language.EN : Language.ofTag(language);
        return NoticeView.of(duty, drafting.draft(claim, duty), wanted == null ? Language.EN : wanted);
    }

    @POST
    @Path("/{code}/filing")
    @RolesAllowed({BROKER, CLAIMS_HANDLER, CLAIMS_MANAGER, COUNSEL})
    @Operation(
            summary = "Keep the receipt of a report",
            description =
                    "The insured's broker hands in what the insured itself reported. 409 notice-incomplete when it is told to be complete and the draft lacks something."
                            + " A part opens the supplement, or leaves the duty open.")
    public List<DutyView> file(
            @RestPath String number,
            @RestPath String code,
            @HeaderParam("If-Match") @Nullable IfMatch ifMatch,
            @Valid @NotNull FilingRequest request) {
        answering.file(number, code, ifMatch, request.filing(), actor.get());
        return list(number);
    }

    @POST
    @Path("/{code}/waiver")
    @RolesAllowed({CLAIMS_HANDLER, CLAIMS_MANAGER, COUNSEL})
    @Operation(
            summary = "Waive a duty on a ground of the law",
            description = "409 no-waiver where the law knows none, ground-not-met where the facts do not bear it")
    public List<DutyView> waive(
            @RestPath String number,
            @RestPath String code,
            @HeaderParam("If-Match") @Nullable IfMatch ifMatch,
            @Valid @NotNull WaiverRequest request) {
        answering.waive(
                number, code, ifMatch, request.ground(), request.reason().strip(), actor.get());
        return list(number);
    }

    @POST
    @Path("/{code}/inapplicability")
    @RolesAllowed({CLAIMS_HANDLER, CLAIMS_MANAGER, COUNSEL})
    @Operation(summary = "Find a duty not applicable with a reason")
    public List<DutyView> findNotApplicable(
            @RestPath String number,
            @RestPath String code,
            @HeaderParam("If-Match") @Nullable IfMatch ifMatch,
            @Valid @NotNull ReasonRequest request) {
        answering.findNotApplicable(number, code, ifMatch, request.reason().strip(), actor.get());
        return list(number);
    }
}
