package io.cyberpas.policy.ledger.api;

import static io.cyberpas.platform.access.Roles.AUDITOR;
import static io.cyberpas.platform.access.Roles.FINANCE;

import io.cyberpas.platform.paging.Page;
import io.cyberpas.platform.paging.PageRequest;
import io.cyberpas.policy.ledger.Account;
import io.cyberpas.policy.ledger.EntrySearch;
import io.cyberpas.policy.ledger.LedgerCheck;
import io.cyberpas.policy.ledger.LedgerPeriod;
import io.cyberpas.policy.ledger.LedgerReading;
import io.cyberpas.policy.ledger.TrialBalance;
import io.cyberpas.policy.ledger.TrialBalanceTable;
import io.cyberpas.policy.ledger.api.LedgerViews.EntryView;
import io.cyberpas.policy.ledger.api.LedgerViews.TrialBalanceView;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** The general ledger over REST. It is read only: entries follow from what is done elsewhere. */
@Path("/api/ledger")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({FINANCE, AUDITOR})
@Tag(name = "Ledger", description = "Every movement of money, double entry")
class LedgerResource {

    private final LedgerReading ledger;
    private final Clock clock;
    private final ZoneId zone;

    LedgerResource(LedgerReading ledger, Clock clock, ZoneId zone) {
        this.ledger = ledger;
        this.clock = clock;
        this.zone = zone;
    }

    @Schema(name = "LedgerCheck", description = "What one look at every entry found")
    record CheckView(boolean balances, long entries, long postings, long unbalanced) {}

    @GET
    @Path("/trial-balance")
    @Operation(
            summary = "The trial balance of a period",
            description = "By account and currency: before the period, moved in it, and after it.")
    public TrialBalanceView trialBalance(
            @Parameter(description = "First day; without it the first of this year", example = "2026-01-01")
                    @RestQuery
                    @Nullable
                    String from,
            @Parameter(description = "First day after it; without it the end of the year", example = "2027-01-01")
                    @RestQuery
                    @Nullable
                    String to) {
        return TrialBalanceView.of(balance(from, to));
    }

    @GET
    @Path("/trial-balance.csv")
    @Produces("text/csv; charset=UTF-8")
    @Operation(
            summary = "The trial balance of a period as CSV",
            description = "Each amount stands on its side; the last lines add up each currency.")
    public RestResponse<byte[]> trialBalanceFile(
            @Parameter(example = "2026-01-01") @RestQuery @Nullable String from,
            @Parameter(example = "2027-01-01") @RestQuery @Nullable String to) {
        TrialBalance balance = balance(from, to);
        return RestResponse.ResponseBuilder.ok(TrialBalanceTable.of(balance, Account::name))
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        "attachment; filename=\"trial-balance-%s-%s.csv\"".formatted(balance.from(), balance.to()))
                .build();
    }

    @GET
    @Path("/entries")
    @Operation(summary = "Entries of the ledger", description = "The last recorded first.")
    public Page<EntryView> entries(
            @Parameter(description = "Only those of a policy", example = "P-2026-000001") @RestQuery @Nullable
                    String policy,
            @Parameter(description = "Only those with a posting to the account", example = "PREMIUM_RECEIVABLE")
                    @RestQuery
                    @Nullable
                    String account,
            @Parameter(description = "The next of the page before") @RestQuery @Nullable String after,
            @Parameter(description = "Entries a page, at most 200", example = "25") @RestQuery @Nullable Integer size) {
        return ledger.entries(EntrySearch.of(policy, account), PageRequest.of(after, size))
                .map(EntryView::of);
    }

    @GET
    @Path("/check")
    @Operation(
            summary = "Does the ledger balance?",
            description = "One query over all entries: each has all its postings, and its debits equal its credits.")
    public CheckView check() {
        LedgerCheck check = ledger.check();
        return new CheckView(check.balances(), check.entries(), check.postings(), check.unbalanced());
    }

    private TrialBalance balance(@Nullable String from, @Nullable String to) {
        LedgerPeriod period = LedgerPeriod.of(from, to, LocalDate.now(clock.withZone(zone)));
        return ledger.trialBalance(period.from(), period.to());
    }
}
