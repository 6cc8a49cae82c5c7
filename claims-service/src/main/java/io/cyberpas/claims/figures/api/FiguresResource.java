package io.cyberpas.claims.figures.api;

import io.cyberpas.claims.claim.AmountKind;
import io.cyberpas.claims.claim.ClaimAccess;
import io.cyberpas.claims.claim.CoveragePart;
import io.cyberpas.claims.figures.Figures;
import io.cyberpas.claims.figures.FiguresCheck;
import io.cyberpas.claims.figures.FiguresReading;
import io.cyberpas.platform.access.CurrentActor;
import io.cyberpas.platform.access.Roles;
import io.cyberpas.platform.money.Money;
import io.cyberpas.platform.paging.Page;
import io.cyberpas.platform.paging.PageRequest;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
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

/** The figures of claims. */
@Path("/api/figures")
@Tag(name = "Figures")
public class FiguresResource {

    private final FiguresReading reading;
    private final FiguresCheck check;
    private final ClaimAccess access;
    private final CurrentActor actor;
    private final Clock clock;

    FiguresResource(FiguresReading reading, FiguresCheck check, ClaimAccess access, CurrentActor actor, Clock clock) {
        this.reading = reading;
        this.check = check;
        this.access = access;
        this.actor = actor;
        this.clock = clock;
    }

    /** The figures of a currency. */
    @Schema(name = "Figures")
    record FiguresView(Money incurred, Money paid, Money outstanding, Money recovered, Money net) {

        static FiguresView of(Figures figures) {
            return new FiguresView(
                    figures.incurred(), figures.paid(), figures.outstanding(), figures.recovered(), figures.net());
        }
    }

    @Schema(name = "FiguresTotal")
    record TotalView(long claims, FiguresView figures) {}

    @Schema(name = "FiguresPart")
    record PartView(CoveragePart part, AmountKind kind, FiguresView figures) {

        static PartView of(FiguresReading.PartTotal total) {
            return new PartView(total.part(), total.kind(), FiguresView.of(total.figures()));
        }
    }

    @Schema(name = "FiguresProduct")
    record ProductView(
            @Schema(description = "Null where it is not known yet", examples = "ENTERPRISE_CYBER") @Nullable
            String product,

            long claims,
            FiguresView figures) {}

    @Schema(name = "FiguresOverview", description = "Totals by currency, by part and by product")
    record OverviewView(List<TotalView> totals, List<PartView> parts, List<ProductView> products) {}

    @Schema(name = "FiguresClaim")
    record ClaimFiguresView(
            String claim,
            String policyNumber,
            String broker,
            @Nullable String product,
            FiguresView figures) {}

    @Schema(name = "FiguresCheck")
    record CheckView(
            Instant checkedAt,
            boolean agrees,
            @Schema(description = "The first 1,000") List<FiguresCheck.Difference> differences) {}

    @GET
    @RolesAllowed({Roles.CLAIMS_MANAGER, Roles.FINANCE, Roles.AUDITOR})
    @Operation(
            summary = "Read incurred, paid, outstanding, recovered and net",
            description =
                    "Of all claims or of those of an accident year (2026) or quarter (2026-Q1), a part, a product, a broker,"
                            + " a policy, a loss event")
    public OverviewView overview(@BeanParam FiguresParameters parameters) {
        var filter = parameters.filter();
        return new OverviewView(
                reading.totals(filter).stream()
                        .map(each -> new TotalView(each.claims(), FiguresView.of(each.figures())))
                        .toList(),
                reading.byPart(filter).stream().map(PartView::of).toList(),
                reading.byProduct(filter).stream()
                        .map(each -> new ProductView(each.product(), each.claims(), FiguresView.of(each.figures())))
                        .toList());
    }

    @GET
    @Path("/claims")
    @RolesAllowed({Roles.CLAIMS_MANAGER, Roles.FINANCE, Roles.AUDITOR})
    @Operation(summary = "List claims with their figures, newest first")
    public Page<ClaimFiguresView> claims(
            @BeanParam FiguresParameters parameters,
            @RestQuery @Nullable String after,
            @RestQuery @Nullable Integer size) {
        return reading.claims(parameters.filter(), PageRequest.of(after, size))
                .map(each -> new ClaimFiguresView(
                        each.number(),
                        each.policyNumber(),
                        each.broker(),
                        each.product(),
                        FiguresView.of(each.figures())));
    }

    @GET
    @Path("/claims/{number}")
    @RolesAllowed({Roles.CLAIMS_HANDLER, Roles.CLAIMS_MANAGER, Roles.FINANCE, Roles.AUDITOR})
    @Operation(summary = "Read the figures of one claim by part and kind")
    public List<PartView> claim(@RestPath String number) {
        return reading.ofClaim(access.visible(number, actor.get()).id()).stream()
                .map(PartView::of)
                .toList();
    }

    @GET
    @Path("/check")
    @RolesAllowed({Roles.CLAIMS_MANAGER, Roles.FINANCE, Roles.AUDITOR})
    @Operation(
            summary = "Check that all figures follow from movements",
            description =
                    "Compares reserves, payments and recoveries with the movements of money, and these with what pages"
                            + " read; names every difference")
    public CheckView check() {
        var differences = check.differences();
        return new CheckView(clock.instant(), differences.isEmpty(), differences);
    }
}
