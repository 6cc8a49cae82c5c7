package io.cyberpas.policy.commission.pages;

import static io.cyberpas.platform.access.Roles.AUDITOR;
import static io.cyberpas.platform.access.Roles.BROKER;
import static io.cyberpas.platform.access.Roles.FINANCE;

import io.cyberpas.platform.access.Actor;
import io.cyberpas.platform.access.CurrentActor;
import io.cyberpas.platform.paging.PageRequest;
import io.cyberpas.policy.billing.Named;
import io.cyberpas.policy.commission.CommissionAgreement;
import io.cyberpas.policy.commission.CommissionReading;
import io.cyberpas.policy.commission.CommissionReading.MonthlyAccount;
import io.cyberpas.policy.commission.CommissionStatement;
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

/** Statements of a month with their check against the ledger, and the agreements behind them. */
@Path("/commissions")
@Produces(MediaType.TEXT_HTML)
@RolesAllowed({FINANCE, AUDITOR, BROKER})
@Blocking
class CommissionPages {

    private final CommissionReading reading;
    private final CurrentActor actor;

    CommissionPages(CommissionReading reading, CurrentActor actor) {
        this.reading = reading;
        this.actor = actor;
    }

    @CheckedTemplate(basePath = "commission")
    static class Templates {
        static native TemplateInstance overview(
                YearMonth month, List<CommissionStatement> statements, List<CommissionAgreement> agreements);

        static native TemplateInstance statement(MonthlyAccount account);

        private Templates() {}
    }

    @GET
    @Operation(hidden = true)
    public TemplateInstance overview(@RestQuery @Nullable String month) {
        YearMonth shown = reading.month(month);
        Actor reader = actor.get();
        return Templates.overview(shown, reading.statements(null, shown, reader), reading.agreements(reader));
    }

    @GET
    @Path("/statements/{brokerage}/{month}")
    @Operation(hidden = true)
    public TemplateInstance statement(
            @RestPath String brokerage, @RestPath String month, @RestQuery @Nullable String after) {
        return Templates.statement(
                reading.account(brokerage, Named.month("month", month), PageRequest.of(after, null), actor.get()));
    }
}
