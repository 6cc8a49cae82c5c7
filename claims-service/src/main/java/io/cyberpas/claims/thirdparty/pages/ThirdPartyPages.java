package io.cyberpas.claims.thirdparty.pages;

import static io.cyberpas.platform.access.Roles.AUDITOR;
import static io.cyberpas.platform.access.Roles.CLAIMS_HANDLER;
import static io.cyberpas.platform.access.Roles.CLAIMS_MANAGER;
import static io.cyberpas.platform.access.Roles.COUNSEL;
import static io.cyberpas.platform.access.Roles.FINANCE;

import io.cyberpas.claims.claim.Claim;
import io.cyberpas.claims.claim.ClaimAccess;
import io.cyberpas.claims.counsel.BudgetHandling;
import io.cyberpas.claims.counsel.InvoiceHandling;
import io.cyberpas.claims.liability.Demands;
import io.cyberpas.claims.liability.LiabilityEstimates;
import io.cyberpas.claims.proceeding.Deadline;
import io.cyberpas.claims.proceeding.DeadlineHandling;
import io.cyberpas.claims.proceeding.Proceeding;
import io.cyberpas.claims.proceeding.ProceedingHandling;
import io.cyberpas.claims.settlement.SettlementHandling;
import io.cyberpas.claims.thirdparty.Outlook;
import io.cyberpas.platform.access.Actor;
import io.cyberpas.platform.access.CurrentActor;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.Blocking;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.Clock;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestPath;

/** The tab of a claim's third-party side: staff see all, finance the money, a law firm what is its own. */
@Path("/claims/{number}/third-party")
@Produces(MediaType.TEXT_HTML)
@RolesAllowed({CLAIMS_HANDLER, CLAIMS_MANAGER, FINANCE, COUNSEL, AUDITOR})
@Blocking
class ThirdPartyPages {

    private final ClaimAccess access;
    private final ProceedingHandling proceedings;
    private final DeadlineHandling deadlines;
    private final Demands demands;
    private final LiabilityEstimates estimates;
    private final SettlementHandling settlements;
    private final BudgetHandling budgets;
    private final InvoiceHandling invoices;
    private final Outlook outlook;
    private final CurrentActor actor;
    private final Clock clock;

    ThirdPartyPages(
            ClaimAccess access,
            ProceedingHandling proceedings,
            DeadlineHandling deadlines,
            Demands demands,
            LiabilityEstimates estimates,
            SettlementHandling settlements,
            BudgetHandling budgets,
            InvoiceHandling invoices,
            Outlook outlook,
            CurrentActor actor,
            Clock clock) {
        this.access = access;
        this.proceedings = proceedings;
        this.deadlines = deadlines;
        this.demands = demands;
        this.estimates = estimates;
        this.settlements = settlements;
        this.budgets = budgets;
        this.invoices = invoices;
        this.outlook = outlook;
        this.actor = actor;
        this.clock = clock;
    }

    @CheckedTemplate(basePath = "thirdparty")
    static class Templates {
        static native TemplateInstance overview(ThirdPartySheet sheet);

        private Templates() {}
    }

    @GET
    @Transactional
    @Operation(hidden = true)
    public TemplateInstance overview(@RestPath String number) {
        Actor reader = actor.get();
        Claim claim = access.visible(number, reader);
        boolean insider = !reader.is(COUNSEL);
        boolean leads = !reader.is(FINANCE);
        boolean handles = reader.is(CLAIMS_HANDLER) || reader.is(CLAIMS_MANAGER);
        List<Outlook.Item> items = insider ? outlook.items(number, reader) : List.of();
        return Templates.overview(new ThirdPartySheet(
                number,
                claim.currency().getCurrencyCode(),
                insider,
                leads,
                handles && claim.stage().isOpen(),
                leads ? rows(number, reader) : List.of(),
                insider
                        ? demands.of(claim.id()).stream()
                                .map(each -> new ThirdPartySheet.DemandRow(
                                        each, estimates.latest(each).orElse(null)))
                                .toList()
                        : List.of(),
                insider ? settlements.settlements(number, reader) : List.of(),
                budgets.statements(number, reader),
                budgets.budgets(number, reader).reversed(),
                invoices.invoices(number, reader).reversed(),
                items,
                Outlook.totals(items),
                clock.instant()));
    }

    private List<ThirdPartySheet.ProceedingRow> rows(String number, Actor reader) {
        List<Deadline> open = deadlines.deadlines(number, reader).stream()
                .filter(Deadline::isOpen)
                .toList();
        return proceedings.proceedings(number, reader).stream()
                .map(each -> new ThirdPartySheet.ProceedingRow(each, of(each, open)))
                .toList();
    }

    private static List<Deadline> of(Proceeding proceeding, List<Deadline> deadlines) {
        return deadlines.stream()
                .filter(each -> each.proceedingId().equals(proceeding.id()))
                .toList();
    }
}
