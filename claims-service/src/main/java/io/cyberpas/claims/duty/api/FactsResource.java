package io.cyberpas.claims.duty.api;

import static io.cyberpas.platform.access.Roles.AUDITOR;
import static io.cyberpas.platform.access.Roles.CLAIMS_HANDLER;
import static io.cyberpas.platform.access.Roles.CLAIMS_MANAGER;
import static io.cyberpas.platform.access.Roles.COUNSEL;

import io.cyberpas.claims.claim.Claim;
import io.cyberpas.claims.claim.ClaimAccess;
import io.cyberpas.claims.claim.Jurisdiction;
import io.cyberpas.claims.duty.DutyAssessment;
import io.cyberpas.claims.duty.DutyAssessments;
import io.cyberpas.claims.duty.DutyRules;
import io.cyberpas.claims.duty.FactsHistory;
import io.cyberpas.claims.duty.FactsRevising;
import io.cyberpas.claims.duty.FactsRevision;
import io.cyberpas.claims.duty.IncidentTrait;
import io.cyberpas.platform.access.CurrentActor;
import io.cyberpas.platform.data.Persons;
import io.cyberpas.platform.problem.AbsentException;
import io.cyberpas.platform.version.IfMatch;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** The facts from which the duties of a claim are generated, how they were judged before, and which duties do not arise. */
@Path("/api/claims/{number}/duty-facts")
@RolesAllowed({CLAIMS_HANDLER, CLAIMS_MANAGER, COUNSEL})
@Tag(name = "Duties")
public class FactsResource {

    private final FactsRevising revising;
    private final DutyAssessments assessments;
    private final FactsHistory history;
    private final DutyRules rules;
    private final ClaimAccess access;
    private final CurrentActor actor;

    FactsResource(
            FactsRevising revising,
            DutyAssessments assessments,
            FactsHistory history,
            DutyRules rules,
            ClaimAccess access,
            CurrentActor actor) {
        this.revising = revising;
        this.assessments = assessments;
        this.history = history;
        this.rules = rules;
        this.access = access;
        this.actor = actor;
    }

    /** Facts as they are to count from now on. */
    @Schema(name = "DutyFactsRequest")
    record FactsRequest(
            @NotNull @Schema(examples = "[\"PERSONAL_DATA_LEAKED\", \"UNIQUE_IDENTIFIERS\", \"UNLAWFUL_ACCESS\"]")
            Set<@NotNull IncidentTrait> traits,

            @PositiveOrZero @Max(Persons.MOST) @Schema(examples = "90000")
            long affectedSubjects,

            @Schema(description = "Who lives where; a place left out counts with all", examples = "{\"EU\": 1200}")
            @Nullable
            Map<Jurisdiction, @NotNull @PositiveOrZero Long> subjectsByJurisdiction,

            @Schema(description = "Whose data of a kind are concerned", examples = "{\"UNIQUE_IDENTIFIERS\": 300}")
            @Nullable
            Map<IncidentTrait, @NotNull @PositiveOrZero Long> subjectsByKind,

            @Nullable Instant materialityFoundAt,

            @NotBlank @Size(max = 200) @Schema(examples = "Interim report of the vendor")
            String basis) {

        FactsRevising.Correction correction() {
            return new FactsRevising.Correction(
                    traits,
                    affectedSubjects,
                    subjectsByJurisdiction == null ? Map.of() : subjectsByJurisdiction,
                    subjectsByKind == null ? Map.of() : subjectsByKind,
                    materialityFoundAt,
                    basis.strip());
        }
    }

    /** The facts as they stand. */
    @Schema(name = "DutyFacts")
    record FactsView(
            List<IncidentTrait> traits,
            long affectedSubjects,
            Map<Jurisdiction, Long> subjectsByJurisdiction,
            Map<IncidentTrait, Long> subjectsByKind,
            @Nullable Instant materialityFoundAt,
            String basis,
            String assessedBy,
            Instant assessedAt,

            @Schema(description = "Duties of the jurisdictions named that do not arise, and why")
            List<DutyView.NotArisingView> notArising,

            @Schema(description = "Every judgement, the newest first")
            List<RevisionView> history,

            long version) {}

    @Schema(name = "DutyFactsRevision")
    record RevisionView(
            long revision,
            long affectedSubjects,
            List<IncidentTrait> traits,
            String basis,
            String assessedBy,
            Instant assessedAt) {

        static RevisionView of(FactsRevision revision) {
            return new RevisionView(
                    revision.revision(),
                    revision.affectedSubjects(),
                    revision.traits(),
                    revision.basis(),
                    revision.assessedBy(),
                    revision.assessedAt());
        }
    }

    @GET
    @RolesAllowed({CLAIMS_HANDLER, CLAIMS_MANAGER, COUNSEL, AUDITOR})
    @Operation(summary = "Read the facts, their history, and why duties do not arise")
    public RestResponse<FactsView> read(@RestPath String number) {
        var view = view(access.visible(number, actor.get()));
        return RestResponse.ResponseBuilder.ok(view)
                .tag(IfMatch.etag(view.version()))
                .build();
    }

    @PUT
    @Operation(
            summary = "Correct the facts",
            description =
                    "New duties open; open ones that arise no longer are proposed to be found not applicable; filed ones stay")
    public FactsView correct(
            @RestPath String number,
            @HeaderParam("If-Match") @Nullable IfMatch ifMatch,
            @Valid @NotNull FactsRequest request) {
        revising.correct(number, ifMatch, request.correction(), actor.get());
        return view(access.visible(number, actor.get()));
    }

    @POST
    @Path("/report")
    @Operation(summary = "Take over the number of persons from the accepted forensic report")
    public FactsView followReport(@RestPath String number) {
        revising.followReport(number, actor.get());
        return view(access.visible(number, actor.get()));
    }

    private FactsView view(Claim claim) {
        DutyAssessment assessment = assessments
                .findByIdOptional(claim.id())
                .orElseThrow(() -> new AbsentException("facts of claim", claim.number()));
        var facts = assessment.facts(claim);
        return new FactsView(
                assessment.traits(),
                assessment.affectedSubjects(),
                assessment.subjectsByJurisdiction(),
                assessment.subjectsByKind(),
                assessment.materialityFoundAt().orElse(null),
                assessment.basis(),
                assessment.assessedBy(),
                assessment.assessedAt(),
                rules.notArisingFrom(facts).stream()
                        .map(each -> DutyView.NotArisingView.of(each, facts))
                        .toList(),
                history.of(claim.id()).stream().map(RevisionView::of).toList(),
                assessment.version());
    }
}
