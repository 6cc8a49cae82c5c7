package io.cyberpas.claims.coverage.pages;

import io.cyberpas.claims.claim.Claim;
import io.cyberpas.claims.claim.ClaimAccess;
import io.cyberpas.claims.claim.ClaimStage;
import io.cyberpas.claims.claim.CoveragePart;
import io.cyberpas.claims.claim.ForensicFindings;
import io.cyberpas.claims.claim.api.ClaimView;
import io.cyberpas.claims.claim.pages.FormMoney;
import io.cyberpas.claims.coverage.CheckFinding;
import io.cyberpas.claims.coverage.CoverCheck;
import io.cyberpas.claims.coverage.CoverReviews;
import io.cyberpas.claims.coverage.CoverageDeciding;
import io.cyberpas.claims.coverage.CoverageDecision;
import io.cyberpas.claims.coverage.CoverageDecisions;
import io.cyberpas.claims.coverage.CoverageHandling;
import io.cyberpas.claims.coverage.CoverageOutcome;
import io.cyberpas.claims.coverage.CoverageProposals;
import io.cyberpas.claims.coverage.ExclusionAnswer;
import io.cyberpas.claims.document.ClaimDocument;
import io.cyberpas.claims.document.DocumentKeeping;
import io.cyberpas.claims.document.DocumentKind;
import io.cyberpas.platform.access.CurrentActor;
import io.cyberpas.platform.access.Roles;
import io.cyberpas.platform.idempotency.Idempotent;
import io.cyberpas.platform.paging.PageRequest;
import io.cyberpas.platform.version.IfMatch;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.Blocking;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.net.URI;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** The page on which cover is reviewed and decided. */
@Path("/claims/{number}/coverage")
@Produces(MediaType.TEXT_HTML)
@Blocking
class CoveragePages {

    private static final Set<DocumentKind> LETTERS =
            EnumSet.of(DocumentKind.RESERVATION_OF_RIGHTS, DocumentKind.COVERAGE_DECISION);

    private final CoverageHandling handling;
    private final CoverageDeciding deciding;
    private final CoverageProposals proposals;
    private final CoverReviews reviews;
    private final CoverageDecisions decisions;
    private final ForensicFindings forensics;
    private final DocumentKeeping documents;
    private final ClaimAccess access;
    private final CurrentActor actor;

    CoveragePages(
            CoverageHandling handling,
            CoverageDeciding deciding,
            CoverageProposals proposals,
            CoverReviews reviews,
            CoverageDecisions decisions,
            ForensicFindings forensics,
            DocumentKeeping documents,
            ClaimAccess access,
            CurrentActor actor) {
        this.handling = handling;
        this.deciding = deciding;
        this.proposals = proposals;
        this.reviews = reviews;
        this.decisions = decisions;
        this.forensics = forensics;
        this.documents = documents;
        this.access = access;
        this.actor = actor;
    }

    @CheckedTemplate(basePath = "cover")
    static class Templates {
        static native TemplateInstance coverage(CoverageSheet sheet);

        private Templates() {}
    }

    @GET
    @RolesAllowed({Roles.CLAIMS_HANDLER, Roles.CLAIMS_MANAGER, Roles.AUDITOR})
    @Operation(hidden = true)
    public TemplateInstance coverage(@RestPath String number) {
        var claim = access.visible(number, actor.get());
        var sheet = new CoverageSheet(
                ClaimView.of(claim, actor.get()),
                claim.lines().stream()
                        .map(each -> new CoverageSheet.Line(
                                each.part(),
                                each.limit(),
                                handling.assessed(claim, each.part()),
                                decisions.latest(claim.id(), each.part()).orElse(null)))
                        .toList(),
                reviews.of(claim.id()),
                handling.exclusionsOf(claim),
                decisions.of(claim.id()),
                proposals.open(claim.id()),
                sent(number),
                documents.printable(claim, actor.get()).stream()
                        .filter(each -> LETTERS.contains(each.kind()))
                        .toList(),
                forensics
                        .acceptedReport(claim.id())
                        .map(each -> each.reference())
                        .orElse(null),
                mayDecide(claim));
        return Templates.coverage(sheet);
    }

    /** The letters on the cover that are kept, the last first. */
    private List<ClaimDocument> sent(String number) {
        return LETTERS.stream()
                .flatMap(kind -> documents.list(number, kind, PageRequest.of(null, null), actor.get()).items().stream())
                .sorted(Comparator.comparing(ClaimDocument::madeAt).reversed())
                .toList();
    }

    @POST
    @Path("/reviews")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @RolesAllowed({Roles.CLAIMS_HANDLER, Roles.CLAIMS_MANAGER, Roles.COUNSEL})
    @Idempotent
    @Operation(hidden = true)
    public RestResponse<Void> review(
            @RestPath String number,
            @RestForm @NotBlank @Size(max = 8000) String memo,
            @RestForm List<CoverCheck> check,
            @RestForm List<CheckFinding.Finding> finding,
            @RestForm List<@NotBlank @Size(max = 1000) String> note,
            @RestForm @Size(max = 8000) @Nullable String reservationOfRights) {
        FormMoney.requireSameSize("check", check, finding, note);
        var findings = IntStream.range(0, check.size())
                .mapToObj(i -> new CheckFinding(
                        check.get(i), finding.get(i), note.get(i).strip()))
                .toList();
        var reservation = reservationOfRights == null || reservationOfRights.isBlank() ? null : reservationOfRights;
        handling.review(number, memo.strip(), findings, reservation, actor.get());
        return ClaimAccess.isStaff(actor.get())
                ? page(number)
                : RestResponse.seeOther(URI.create("/claims/" + number + "/cover-memo"));
    }

    @POST
    @Path("/decisions")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @RolesAllowed({Roles.CLAIMS_HANDLER, Roles.CLAIMS_MANAGER})
    @Idempotent
    @Operation(hidden = true)
    public RestResponse<Void> decide(
            @RestPath String number,
            @RestForm @NotNull CoveragePart part,
            @RestForm @NotNull CoverageOutcome outcome,
            @RestForm @Nullable String granted,
            @RestForm @Nullable String grantedCurrency,
            @RestForm List<String> code,
            @RestForm List<ExclusionAnswer.Answer> answer,
            @RestForm List<@NotBlank @Size(max = 1000) String> reason,
            @RestForm List<String> particular,
            @RestForm List<@NotNull @Size(max = 1000) String> particularValue,
            @RestForm @NotBlank @Size(max = 8000) String letter) {
        FormMoney.requireSameSize("code", code, answer, reason);
        FormMoney.requireSameSize("particular", particular, particularValue);
        var answers = IntStream.range(0, code.size())
                .mapToObj(i -> new ExclusionAnswer(
                        code.get(i),
                        answer.get(i),
                        reason.get(i).strip(),
                        particulars(code.get(i), particular, particularValue)))
                .toList();
        var amount = FormMoney.money("granted", granted, grantedCurrency);
        deciding.decide(
                number, new CoverageDecision.Draft(part, outcome, amount, answers, letter.strip()), actor.get());
        return page(number);
    }

    @POST
    @Path("/proposals/{id}/confirmation")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @RolesAllowed({Roles.CLAIMS_HANDLER, Roles.CLAIMS_MANAGER})
    @Operation(hidden = true)
    public RestResponse<Void> confirm(@RestPath String number, @RestPath UUID id, @RestForm("_version") long version) {
        deciding.confirm(number, id, new IfMatch(version), actor.get());
        return page(number);
    }

    @POST
    @Path("/proposals/{id}/refusal")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @RolesAllowed({Roles.CLAIMS_HANDLER, Roles.CLAIMS_MANAGER})
    @Operation(hidden = true)
    public RestResponse<Void> refuse(
            @RestPath String number,
            @RestPath UUID id,
            @RestForm("_version") long version,
            @RestForm @NotBlank @Size(max = 1000) String reason) {
        deciding.refuse(number, id, new IfMatch(version), reason.strip(), actor.get());
        return page(number);
    }

    /** What was said below one exclusion; fields are named by exclusion and question, such as {@code WAR.clause}. */
    private static Map<String, String> particulars(String code, List<String> names, List<String> values) {
        var given = new LinkedHashMap<String, String>();
        for (int i = 0; i < names.size(); i++) {
            if (names.get(i).startsWith(code + ".") && !values.get(i).isBlank()) {
                given.put(
                        names.get(i).substring(code.length() + 1), values.get(i).strip());
            }
        }
        return given;
    }

    private static boolean mayDecide(Claim claim) {
        return claim.stage() == ClaimStage.COVERAGE_DECISION || claim.stage() == ClaimStage.PAYMENT;
    }

    private static RestResponse<Void> page(String number) {
        return RestResponse.seeOther(URI.create("/claims/" + number + "/coverage"));
    }
}
