package io.cyberpas.claims.panel.pages;

import static io.cyberpas.platform.access.Roles.AUDITOR;
import static io.cyberpas.platform.access.Roles.CLAIMS_HANDLER;
import static io.cyberpas.platform.access.Roles.CLAIMS_MANAGER;

import io.cyberpas.claims.panel.ConflictDeclaration;
import io.cyberpas.claims.panel.ConflictDeclarations;
import io.cyberpas.claims.panel.FirmKey;
import io.cyberpas.claims.panel.FirmKeys;
import io.cyberpas.claims.panel.FirmKind;
import io.cyberpas.claims.panel.FirmProfile;
import io.cyberpas.claims.panel.PanelFirm;
import io.cyberpas.claims.panel.PanelFirms;
import io.cyberpas.claims.panel.PanelKeeping;
import io.cyberpas.claims.panel.RateCard;
import io.cyberpas.claims.panel.RateCards;
import io.cyberpas.platform.access.CurrentActor;
import io.cyberpas.platform.idempotency.Idempotent;
import io.cyberpas.platform.paging.Page;
import io.cyberpas.platform.paging.PageRequest;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.Blocking;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriBuilder;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** The firms of the panel as pages. */
@Path("/panel")
@Produces(MediaType.TEXT_HTML)
@RolesAllowed({CLAIMS_HANDLER, CLAIMS_MANAGER, AUDITOR})
@Blocking
class PanelPages {

    private static final FirmProfile BLANK =
            new FirmProfile("", "", List.of(), List.of("ko", "en"), List.of("KR"), List.of(), "", "", "", "");

    private final PanelKeeping keeping;
    private final PanelFirms firms;
    private final RateCards cards;
    private final ConflictDeclarations conflicts;
    private final FirmKeys keys;
    private final CurrentActor actor;

    PanelPages(
            PanelKeeping keeping,
            PanelFirms firms,
            RateCards cards,
            ConflictDeclarations conflicts,
            FirmKeys keys,
            CurrentActor actor) {
        this.keeping = keeping;
        this.firms = firms;
        this.cards = cards;
        this.conflicts = conflicts;
        this.keys = keys;
        this.actor = actor;
    }

    @CheckedTemplate(basePath = "panel")
    static class Templates {
        static native TemplateInstance list(Page<PanelFirm> firms, @Nullable String q, @Nullable FirmKind kind);

        static native TemplateInstance edit(@Nullable PanelFirm firm, FirmProfile profile);

        static native TemplateInstance show(
                PanelFirm firm,
                List<RateCard> cards,
                List<ConflictDeclaration> conflicts,
                List<FirmKey> keys,
                List<ConflictDeclaration.Relation> relations);

        private Templates() {}
    }

    @GET
    @Transactional
    @Operation(hidden = true)
    public TemplateInstance list(
            @RestQuery @Size(max = 100) @Nullable String q,
            @RestQuery @Nullable String kind,
            @RestQuery @Nullable String after) {
        FirmKind wanted = kind == null || kind.isBlank() ? null : FirmKind.valueOf(kind);
        return Templates.list(firms.page(new PanelFirms.Filter(q, wanted), PageRequest.of(after, null)), q, wanted);
    }

    @GET
    @Path("/new")
    @RolesAllowed(CLAIMS_MANAGER)
    @Operation(hidden = true)
    public TemplateInstance registerForm() {
        return Templates.edit(null, BLANK);
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @RolesAllowed(CLAIMS_MANAGER)
    @Idempotent
    @Operation(hidden = true)
    public RestResponse<Void> register(
            @RestForm @NotBlank @Size(max = 20) String code, @Valid @BeanParam FirmForm form) {
        return firmAgain(keeping.register(code, form.profile(), actor.get()).code());
    }

    @GET
    @Path("/{code}")
    @Transactional
    @Operation(hidden = true)
    public TemplateInstance show(@RestPath String code) {
        PanelFirm firm = firms.required(code);
        return Templates.show(
                firm,
                cards.of(firm.id()),
                conflicts.of(firm.id()),
                keys.of(firm.id()),
                List.of(ConflictDeclaration.Relation.values()));
    }

    @GET
    @Path("/{code}/edit")
    @RolesAllowed(CLAIMS_MANAGER)
    @Transactional
    @Operation(hidden = true)
    public TemplateInstance reviseForm(@RestPath String code) {
        PanelFirm firm = firms.required(code);
        return Templates.edit(firm, firm.profile());
    }

    @POST
    @Path("/{code}")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @RolesAllowed(CLAIMS_MANAGER)
    @Operation(hidden = true)
    public RestResponse<Void> revise(
            @RestPath String code, @RestForm("_version") @NotNull Long version, @Valid @BeanParam FirmForm form) {
        keeping.revise(code, form.profile(), version, actor.get());
        return firmAgain(code);
    }

    @POST
    @Path("/{code}/suspension")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @RolesAllowed(CLAIMS_MANAGER)
    @Operation(hidden = true)
    public RestResponse<Void> suspend(
            @RestPath String code,
            @RestForm("_version") @NotNull Long version,
            @RestForm @NotBlank @Size(max = 1000) String reason) {
        keeping.suspend(code, reason, version, actor.get());
        return firmAgain(code);
    }

    @POST
    @Path("/{code}/readmission")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @RolesAllowed(CLAIMS_MANAGER)
    @Operation(hidden = true)
    public RestResponse<Void> readmit(
            @RestPath String code,
            @RestForm("_version") @NotNull Long version,
            @RestForm @NotBlank @Size(max = 1000) String reason) {
        keeping.readmit(code, reason, version, actor.get());
        return firmAgain(code);
    }

    static RestResponse<Void> firmAgain(String code) {
        return RestResponse.seeOther(UriBuilder.fromPath("/panel/{code}").build(code));
    }
}
