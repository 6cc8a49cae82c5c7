package io.cyberpas.policy.reinsurance.pages;

import static io.cyberpas.platform.access.Roles.ACTUARY;
import static io.cyberpas.platform.access.Roles.AUDITOR;
import static io.cyberpas.platform.access.Roles.FINANCE;
import static io.cyberpas.platform.access.Roles.POLICY_ADMIN;
import static io.cyberpas.platform.access.Roles.SENIOR_UNDERWRITER;

import io.cyberpas.platform.paging.Page;
import io.cyberpas.platform.paging.PageRequest;
import io.cyberpas.policy.reinsurance.Bordereau;
import io.cyberpas.policy.reinsurance.BordereauKind;
import io.cyberpas.policy.reinsurance.BordereauLine;
import io.cyberpas.policy.reinsurance.Bordereaux;
import io.cyberpas.policy.reinsurance.LayerUse;
import io.cyberpas.policy.reinsurance.ReinsuranceReading;
import io.cyberpas.policy.reinsurance.ReinsuranceReading.EventLoss;
import io.cyberpas.policy.reinsurance.ReinsuredEvent;
import io.cyberpas.policy.reinsurance.Treaties;
import io.cyberpas.policy.reinsurance.Treaty;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.Blocking;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.YearMonth;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** Treaties with their layers, bordereaux with their check against the ledger, and events. */
@Path("/reinsurance")
@Produces(MediaType.TEXT_HTML)
@RolesAllowed({SENIOR_UNDERWRITER, POLICY_ADMIN, FINANCE, ACTUARY, AUDITOR})
@Blocking
class ReinsurancePages {

    private final Treaties treaties;
    private final Bordereaux bordereaux;
    private final ReinsuranceReading reading;

    ReinsurancePages(Treaties treaties, Bordereaux bordereaux, ReinsuranceReading reading) {
        this.treaties = treaties;
        this.bordereaux = bordereaux;
        this.reading = reading;
    }

    @CheckedTemplate(basePath = "reinsurance")
    static class Templates {
        static native TemplateInstance overview(
                YearMonth month, List<Bordereau> bordereaux, boolean agrees, List<TreatyYear> years);

        static native TemplateInstance treaty(
                Treaty treaty, Treaties treaties, @Nullable LayerUse use, YearMonth month);

        static native TemplateInstance bordereau(
                Bordereau bordereau,
                Treaties treaties,
                boolean losses,
                @Nullable Page<BordereauLine.Premium> premiumLines,
                @Nullable Page<BordereauLine.Loss> lossLines);

        static native TemplateInstance event(ReinsuredEvent event, Treaties treaties, Page<EventLoss> losses);

        private Templates() {}
    }

    @GET
    @Operation(hidden = true)
    public TemplateInstance overview(@RestQuery @Nullable String month) {
        YearMonth shown = month == null || month.isEmpty() ? bordereaux.currentMonth() : BordereauKind.month(month);
        List<Bordereau> ofMonth = bordereaux.ofMonth(shown);
        boolean agrees = ofMonth.stream().allMatch(Bordereau::agreesWithLedger);
        return Templates.overview(shown, ofMonth, agrees, TreatyYear.of(treaties));
    }

    @GET
    @Path("/treaties/{code}")
    @Operation(hidden = true)
    public TemplateInstance treaty(@RestPath String code) {
        Treaty treaty = treaties.coded(code);
        LayerUse use = treaty.kind().isProportional() ? null : reading.use(treaty);
        return Templates.treaty(treaty, treaties, use, bordereaux.currentMonth());
    }

    @GET
    @Path("/bordereaux/{treaty}/{month}")
    @Operation(hidden = true)
    public TemplateInstance bordereau(
            @RestPath String treaty,
            @RestPath String month,
            @RestQuery @Nullable String kind,
            @RestQuery @Nullable String after) {
        Treaty of = treaties.coded(treaty);
        YearMonth shown = BordereauKind.month(month);
        PageRequest page = PageRequest.of(after, null);
        Bordereau bordereau = bordereaux.bordereau(of, shown);
        return switch (BordereauKind.named(kind)) {
            case PREMIUM -> Templates.bordereau(bordereau, treaties, false, bordereaux.premiums(of, shown, page), null);
            case LOSS -> Templates.bordereau(bordereau, treaties, true, null, bordereaux.losses(of, shown, page));
        };
    }

    @GET
    @Path("/events/{event}")
    @Operation(hidden = true)
    public TemplateInstance event(@RestPath String event, @RestQuery @Nullable String after) {
        return Templates.event(reading.event(event), treaties, reading.losses(event, PageRequest.of(after, null)));
    }
}
