package io.cyberpas.policy.ledger.pages;

import static io.cyberpas.platform.access.Roles.AUDITOR;
import static io.cyberpas.platform.access.Roles.FINANCE;

import io.cyberpas.platform.page.Here;
import io.cyberpas.platform.paging.Page;
import io.cyberpas.platform.paging.PageRequest;
import io.cyberpas.policy.ledger.Account;
import io.cyberpas.policy.ledger.EntrySearch;
import io.cyberpas.policy.ledger.LedgerCheck;
import io.cyberpas.policy.ledger.LedgerEntry;
import io.cyberpas.policy.ledger.LedgerPeriod;
import io.cyberpas.policy.ledger.LedgerReading;
import io.cyberpas.policy.ledger.TrialBalance;
import io.cyberpas.policy.ledger.TrialBalanceTable;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.qute.i18n.Localized;
import io.quarkus.qute.i18n.MessageBundles;
import io.smallrye.common.annotation.Blocking;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** The trial balance and the entries behind it. */
@Path("/ledger")
@Produces(MediaType.TEXT_HTML)
@RolesAllowed({FINANCE, AUDITOR})
@Blocking
class LedgerPages {

    private final LedgerReading ledger;
    private final Clock clock;
    private final ZoneId zone;
    private final Here here;

    LedgerPages(LedgerReading ledger, Clock clock, ZoneId zone, Here here) {
        this.ledger = ledger;
        this.clock = clock;
        this.zone = zone;
        this.here = here;
    }

    @CheckedTemplate(basePath = "ledger")
    static class Templates {
        static native TemplateInstance balance(TrialBalance balance, @Nullable LedgerCheck check);

        static native TemplateInstance entries(
                Page<LedgerEntry> entries, @Nullable String q, @Nullable Account account, List<Account> accounts);

        private Templates() {}
    }

    @GET
    @Operation(hidden = true)
    public TemplateInstance balance(
            @RestQuery @Nullable String from, @RestQuery @Nullable String to, @RestQuery boolean check) {
        LedgerPeriod period = LedgerPeriod.of(from, to, LocalDate.now(clock.withZone(zone)));
        return Templates.balance(ledger.trialBalance(period.from(), period.to()), check ? ledger.check() : null);
    }

    @GET
    @Path("/trial-balance.csv")
    @Produces("text/csv; charset=UTF-8")
    @Operation(hidden = true)
    public RestResponse<byte[]> file(@RestQuery @Nullable String from, @RestQuery @Nullable String to) {
        LedgerPeriod period = LedgerPeriod.of(from, to, LocalDate.now(clock.withZone(zone)));
        LedgerMessages words = MessageBundles.get(LedgerMessages.class, Localized.Literal.of(here.language()));
        byte[] file = TrialBalanceTable.of(ledger.trialBalance(period.from(), period.to()), words::name);
        return RestResponse.ResponseBuilder.ok(file)
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        "attachment; filename=\"trial-balance-%s-%s.csv\"".formatted(period.from(), period.to()))
                .build();
    }

    @GET
    @Path("/entries")
    @Operation(hidden = true)
    public TemplateInstance entries(
            @RestQuery @Nullable String q, @RestQuery @Nullable String account, @RestQuery @Nullable String after) {
        EntrySearch search = EntrySearch.of(q, account);
        return Templates.entries(
                ledger.entries(search, PageRequest.of(after, null)),
                search.policyNumber(),
                search.account(),
                List.of(Account.values()));
    }
}
