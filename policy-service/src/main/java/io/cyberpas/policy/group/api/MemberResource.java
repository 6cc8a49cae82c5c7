package io.cyberpas.policy.group.api;

import static io.cyberpas.platform.access.Roles.AUDITOR;
import static io.cyberpas.platform.access.Roles.BROKER;
import static io.cyberpas.platform.access.Roles.CLAIMS_HANDLER;
import static io.cyberpas.platform.access.Roles.CLAIMS_MANAGER;
import static io.cyberpas.platform.access.Roles.POLICY_ADMIN;
import static io.cyberpas.platform.access.Roles.SENIOR_UNDERWRITER;
import static io.cyberpas.platform.access.Roles.SERVICE;
import static io.cyberpas.platform.access.Roles.UNDERWRITER;

import io.cyberpas.platform.access.Actor;
import io.cyberpas.platform.access.CurrentActor;
import io.cyberpas.platform.paging.Page;
import io.cyberpas.platform.problem.FieldProblem;
import io.cyberpas.platform.problem.InvalidInputException;
import io.cyberpas.policy.group.MemberHandling;
import io.cyberpas.policy.group.MemberSearch;
import io.cyberpas.policy.policy.PolicyReading;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.DateTimeException;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** The members of group policies. */
@Path("/api/policies/{number}/members")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@RolesAllowed({BROKER, UNDERWRITER, SENIOR_UNDERWRITER, POLICY_ADMIN, CLAIMS_HANDLER, CLAIMS_MANAGER, AUDITOR, SERVICE})
@Tag(name = "Members")
class MemberResource {

    private final MemberHandling handling;
    private final PolicyReading policies;
    private final CurrentActor actor;

    MemberResource(MemberHandling handling, PolicyReading policies, CurrentActor actor) {
        this.handling = handling;
        this.policies = policies;
        this.actor = actor;
    }

    @Schema(name = "MemberSearch", description = "Which members are looked for; what is left out does not narrow")
    record SearchRequest(
            @Nullable @Schema(description = "Any part of the name, two characters at least", examples = "길동")
            String name,

            @Nullable @Schema(description = "Start of the platform's reference", examples = "M-00")
            String memberReference,

            @Nullable @Schema(examples = "P-2026-000001-01-0000002")
            String certificateNumber,

            @Nullable @Schema(description = "The next of the page before")
            String after,

            @Nullable @Schema(description = "Members a page, at most 200", examples = "25")
            Integer size) {}

    @Schema(name = "MemberWithdrawal")
    record WithdrawalRequest(@Nullable @Size(max = 500) String reason) {}

    @Schema(name = "MemberDeparture")
    record DepartureRequest(
            @NotNull @Schema(description = "The first day no longer covered", examples = "2027-03-01")
            LocalDate on,

            @Nullable @Size(max = 500) String reason) {}

    @GET
    @Operation(
            summary = "The members of a policy",
            description = "By their references; of who came again, the last stay.")
    public Page<MemberView> members(
            @Parameter(example = "P-2026-000001") @RestPath String number,
            @Parameter(description = "Start of the platform's reference", example = "M-00") @RestQuery @Nullable
                    String memberReference,
            @Parameter(description = "The whole number of a certificate") @RestQuery @Nullable String certificateNumber,
            @Parameter(description = "The next of the page before") @RestQuery @Nullable String after,
            @Parameter(description = "Members a page, at most 200", example = "25") @RestQuery @Nullable Integer size) {
        return search(number, MemberSearch.of(memberReference, certificateNumber, null, after, size));
    }

    @POST
    @Path("search")
    @Operation(
            summary = "Search members, by name too",
            description = "Reads only. A name is personal: it comes in the body, because addresses are logged.")
    public Page<MemberView> searchMembers(@RestPath String number, @NotNull @Valid SearchRequest request) {
        return search(
                number,
                MemberSearch.of(
                        request.memberReference(),
                        request.certificateNumber(),
                        request.name(),
                        request.after(),
                        request.size()));
    }

    private Page<MemberView> search(String number, MemberSearch search) {
        Actor reader = actor.get();
        LocalDate today = policies.today();
        return handling.search(number, search, reader).map(member -> MemberView.of(member, today, reader));
    }

    @GET
    @Path("{reference}")
    @Operation(summary = "A member")
    public MemberView member(@RestPath String number, @Parameter(example = "M-0000001") @RestPath String reference) {
        Actor reader = actor.get();
        return MemberView.of(handling.certificate(number, reference, reader).member(), policies.today(), reader);
    }

    @GET
    @Path("{reference}/certificate")
    @Operation(
            summary = "The certificate of a member",
            description = "With limits, consent and the disclosure shown before.")
    public CertificateView memberCertificate(@RestPath String number, @RestPath String reference) {
        Actor reader = actor.get();
        return CertificateView.of(handling.certificate(number, reference, reader), policies.today(), reader);
    }

    @GET
    @Path("{reference}/cover")
    @RolesAllowed({SERVICE, CLAIMS_HANDLER, CLAIMS_MANAGER, POLICY_ADMIN, BROKER})
    @Operation(summary = "Whether a member is covered on a day, and up to which limits")
    public MemberCoverView memberCover(
            @RestPath String number,
            @RestPath String reference,
            @Parameter(description = "The day; today if left out", example = "2026-12-20") @RestQuery @Nullable
                    String on) {
        return MemberCoverView.of(handling.cover(number, reference, day(on), actor.get()));
    }

    @POST
    @Path("{reference}/withdrawal")
    @RolesAllowed({POLICY_ADMIN, BROKER})
    @Operation(
            summary = "Withdraw a member within the time for cooling off",
            description = "Undoes the cover from its beginning. Asked twice, it is done once.")
    @APIResponse(responseCode = "409", description = "The time is over, or the member has left")
    public CertificateView withdrawMember(
            @RestPath String number, @RestPath String reference, @NotNull @Valid WithdrawalRequest request) {
        Actor admin = actor.get();
        return CertificateView.of(
                handling.withdraw(number, reference, request.reason(), admin), policies.today(), admin);
    }

    @POST
    @Path("{reference}/departure")
    @RolesAllowed({POLICY_ADMIN, BROKER})
    @Operation(
            summary = "Let a member leave",
            description = "Cover ends with the day before. Only policy administrators may name a day that has passed."
                    + " Asked twice, it is done once.")
    @APIResponse(responseCode = "409", description = "The day is not one of the cover, or the cover has ended")
    public CertificateView letMemberLeave(
            @RestPath String number, @RestPath String reference, @NotNull @Valid DepartureRequest request) {
        Actor admin = actor.get();
        return CertificateView.of(
                handling.leave(number, reference, request.on(), request.reason(), admin), policies.today(), admin);
    }

    private static @Nullable LocalDate day(@Nullable String text) {
        try {
            return text == null || text.isEmpty() ? null : LocalDate.parse(text);
        } catch (DateTimeException _) {
            throw new InvalidInputException(new FieldProblem("on", "is not a date", "YYYY-MM-DD"));
        }
    }
}
