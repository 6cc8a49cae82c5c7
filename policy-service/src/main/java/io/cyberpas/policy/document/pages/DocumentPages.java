package io.cyberpas.policy.document.pages;

import static io.cyberpas.platform.access.Roles.AUDITOR;
import static io.cyberpas.platform.access.Roles.BROKER;
import static io.cyberpas.platform.access.Roles.CLAIMS_HANDLER;
import static io.cyberpas.platform.access.Roles.CLAIMS_MANAGER;
import static io.cyberpas.platform.access.Roles.FINANCE;
import static io.cyberpas.platform.access.Roles.POLICY_ADMIN;
import static io.cyberpas.platform.access.Roles.SENIOR_UNDERWRITER;
import static io.cyberpas.platform.access.Roles.UNDERWRITER;

import io.cyberpas.platform.access.Actor;
import io.cyberpas.platform.access.CurrentActor;
import io.cyberpas.platform.page.Language;
import io.cyberpas.policy.document.DocumentKind;
import io.cyberpas.policy.document.DocumentMaking;
import io.cyberpas.policy.document.Papers;
import io.cyberpas.policy.document.PolicyDocument;
import io.cyberpas.policy.document.api.PdfAnswer;
import io.cyberpas.policy.policy.Policy;
import io.cyberpas.policy.policy.PolicyReading;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.Blocking;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.UriBuilder;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestResponse;

/** The page of the documents of a policy. Making the same document twice makes one, so its forms need no key. */
@Path("/policies/{number}/documents")
@Produces(MediaType.TEXT_HTML)
@RolesAllowed({BROKER, UNDERWRITER, SENIOR_UNDERWRITER, POLICY_ADMIN, CLAIMS_HANDLER, CLAIMS_MANAGER, FINANCE, AUDITOR})
@Blocking
class DocumentPages {

    private final DocumentMaking making;
    private final Papers papers;
    private final PdfAnswer pdf;
    private final PolicyReading policies;
    private final CurrentActor actor;

    DocumentPages(DocumentMaking making, Papers papers, PdfAnswer pdf, PolicyReading policies, CurrentActor actor) {
        this.making = making;
        this.papers = papers;
        this.pdf = pdf;
        this.policies = policies;
        this.actor = actor;
    }

    @CheckedTemplate(basePath = "policydocuments")
    static class Templates {

        static native TemplateInstance list(Policy policy, List<SubjectRow> rows, List<PolicyDocument> made);

        private Templates() {}
    }

    @GET
    @Operation(hidden = true)
    public TemplateInstance list(@PathParam("number") String number) {
        Policy policy = policies.policy(number, actor.get());
        List<PolicyDocument> made = making.made(policy);
        return Templates.list(policy, SubjectRow.of(papers.subjects(policy), made), made);
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Operation(hidden = true)
    public RestResponse<Void> make(
            @PathParam("number") String number,
            @RestForm @NotNull DocumentKind kind,
            @RestForm @NotNull @Pattern(regexp = "[A-Za-z0-9-]{1,40}") String reference,
            @RestForm @NotNull @Pattern(regexp = "en|ko") String language) {
        Actor maker = actor.get();
        Language wanted = Objects.requireNonNull(Language.ofTag(language));
        making.keep(making.draft(number, kind, reference, wanted, maker), maker);
        return RestResponse.seeOther(
                UriBuilder.fromPath("/policies/{number}/documents").build(number));
    }

    @GET
    @Path("{id}.pdf")
    @Produces("application/pdf")
    @Operation(hidden = true)
    public RestResponse<byte[]> file(
            @PathParam("number") String number, @PathParam("id") UUID id, @Context Request request) {
        Actor reader = actor.get();
        return pdf.of(making.find(number, id, reader), reader, request);
    }
}
