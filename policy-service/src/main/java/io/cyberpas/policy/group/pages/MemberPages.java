package io.cyberpas.policy.group.pages;

import static io.cyberpas.platform.access.Roles.AUDITOR;
import static io.cyberpas.platform.access.Roles.BROKER;
import static io.cyberpas.platform.access.Roles.CLAIMS_HANDLER;
import static io.cyberpas.platform.access.Roles.CLAIMS_MANAGER;
import static io.cyberpas.platform.access.Roles.POLICY_ADMIN;
import static io.cyberpas.platform.access.Roles.SENIOR_UNDERWRITER;
import static io.cyberpas.platform.access.Roles.UNDERWRITER;

import io.cyberpas.platform.access.Actor;
import io.cyberpas.platform.access.CurrentActor;
import io.cyberpas.platform.money.Money;
import io.cyberpas.platform.paging.Page;
import io.cyberpas.platform.paging.PageRequest;
import io.cyberpas.policy.group.Certificate;
import io.cyberpas.policy.group.EnrolmentHandling;
import io.cyberpas.policy.group.EnrolmentProgress;
import io.cyberpas.policy.group.MemberHandling;
import io.cyberpas.policy.group.MemberSearch;
import io.cyberpas.policy.group.MemberStatus;
import io.cyberpas.policy.group.MemberTerms;
import io.cyberpas.policy.group.PremiumDeclaring;
import io.cyberpas.policy.policy.Policy;
import io.cyberpas.policy.policy.PolicyReading;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.Blocking;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.net.URI;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** The members of a group policy: head-count, search, each with certificate, and how they withdraw and leave. */
@Path("/policies/{number}/members")
@Produces(MediaType.TEXT_HTML)
@RolesAllowed({BROKER, UNDERWRITER, SENIOR_UNDERWRITER, POLICY_ADMIN, CLAIMS_HANDLER, CLAIMS_MANAGER, AUDITOR})
@Blocking
class MemberPages {

    private static final int MOST_ENROLMENTS = 5;

    private final EnrolmentHandling groups;
    private final MemberHandling handling;
    private final PolicyReading policies;
    private final CurrentActor actor;

    MemberPages(EnrolmentHandling groups, MemberHandling handling, PolicyReading policies, CurrentActor actor) {
        this.groups = groups;
        this.handling = handling;
        this.policies = policies;
        this.actor = actor;
    }

    /**
     * What the page of all members shows.
     *
     * @param yearlyRate what a member costs a year, as agreed
     * @param q          what was searched by; null if nothing was
     */
    record MembersPage(
            Policy policy,
            MemberHandling.HeadCount heads,
            MemberTerms terms,
            Money yearlyRate,
            Page<EnrolmentProgress> enrolments,
            Page<MemberRow> members,
            @Nullable String q) {

        /** Whole percent of the members agreed who are covered. */
        public int percentOfAgreed() {
            return (int) (heads.covered() * 100 / heads.agreed());
        }
    }

    /** What the page of one member shows. */
    record MemberPage(Certificate certificate, MemberRow row, LocalDate today) {

        /** Whether the member may still withdraw. */
        public boolean mayWithdraw() {
            LocalDate until = certificate.withdrawalUntil();
            return row.member().ending() == null && until != null && !today.isAfter(until);
        }

        /** Whether the member can leave. */
        public boolean mayLeave() {
            return row.member().ending() == null && row.status() != MemberStatus.ENDED;
        }

        /** The first day on which leaving is possible and has not passed. */
        public LocalDate leaveFrom() {
            LocalDate first = row.member().cover().from().plusDays(1);
            return first.isAfter(today) ? first : today;
        }
    }

    @CheckedTemplate(basePath = "group")
    static class Templates {
        static native TemplateInstance members(MembersPage page);

        static native TemplateInstance member(MemberPage page);

        private Templates() {}
    }

    @GET
    @Operation(hidden = true)
    public TemplateInstance members(@RestPath String number) {
        return page(number, null, null);
    }

    /** A search is sent as a form, so that no name appears in an address. */
    @POST
    @Path("search")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Operation(hidden = true)
    public TemplateInstance search(
            @RestPath String number, @RestForm @Nullable String q, @RestForm @Nullable String after) {
        return page(number, q, after);
    }

    /** Where a browser asks for the address of a search again, its text is gone. */
    @GET
    @Path("search")
    @Operation(hidden = true)
    public RestResponse<Void> searchAgain(@RestPath String number) {
        return RestResponse.seeOther(URI.create("/policies/" + number + "/members"));
    }

    @GET
    @Path("{reference}")
    @Operation(hidden = true)
    public TemplateInstance member(@RestPath String number, @RestPath String reference) {
        Actor reader = actor.get();
        Certificate certificate = handling.certificate(number, reference, reader);
        LocalDate today = policies.today();
        return Templates.member(new MemberPage(certificate, MemberRow.of(certificate.member(), today, reader), today));
    }

    @POST
    @Path("{reference}/withdrawal")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @RolesAllowed({POLICY_ADMIN, BROKER})
    @Operation(hidden = true)
    public RestResponse<Void> withdraw(
            @RestPath String number, @RestPath String reference, @RestForm @Nullable @Size(max = 500) String reason) {
        handling.withdraw(number, reference, reason, actor.get());
        return memberAgain(number, reference);
    }

    @POST
    @Path("{reference}/departure")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @RolesAllowed({POLICY_ADMIN, BROKER})
    @Operation(hidden = true)
    public RestResponse<Void> leave(
            @RestPath String number,
            @RestPath String reference,
            @RestForm @NotNull LocalDate on,
            @RestForm @Nullable @Size(max = 500) String reason) {
        handling.leave(number, reference, on, reason, actor.get());
        return memberAgain(number, reference);
    }

    private TemplateInstance page(String number, @Nullable String q, @Nullable String after) {
        Actor reader = actor.get();
        Policy policy = groups.group(number, reader);
        LocalDate today = policies.today();
        String text = q == null || q.isBlank() ? null : q.strip();
        var terms = policy.versionNearest(today).terms();
        return Templates.members(new MembersPage(
                policy,
                handling.headCount(policy),
                MemberTerms.of(terms),
                PremiumDeclaring.yearlyRate(terms),
                groups.ofPolicy(number, new PageRequest(null, MOST_ENROLMENTS), reader),
                handling.search(number, MemberSearch.byText(text, after), reader)
                        .map(member -> MemberRow.of(member, today, reader)),
                text));
    }

    private static RestResponse<Void> memberAgain(String number, String reference) {
        return RestResponse.seeOther(URI.create("/policies/%s/members/%s".formatted(number, reference)));
    }
}
