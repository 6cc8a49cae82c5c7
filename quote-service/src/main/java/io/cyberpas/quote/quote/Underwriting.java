package io.cyberpas.quote.quote;

import io.cyberpas.platform.access.Actor;
import io.cyberpas.platform.audit.AuditTrail;
import io.cyberpas.platform.money.Money;
import io.cyberpas.platform.problem.ForbiddenActionException;
import io.cyberpas.platform.problem.InvalidInputException;
import io.cyberpas.quote.product.Product;
import io.cyberpas.quote.rating.Judgement;
import io.cyberpas.quote.rating.Worksheet;
import io.cyberpas.quote.underwriting.JudgementRules;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;

/** What underwriters decide on referred quotes, each in one transaction with its audit entry. */
@ApplicationScoped
public class Underwriting {

    private final Quotes quotes;
    private final Pricing pricing;
    private final AuditTrail audit;
    private final Clock clock;
    private final ZoneId zone;

    Underwriting(Quotes quotes, Pricing pricing, AuditTrail audit, Clock clock, ZoneId zone) {
        this.quotes = quotes;
        this.pricing = pricing;
        this.audit = audit;
        this.clock = clock;
        this.zone = zone;
    }

    /**
     * Quotes a referral, with judged figures where the tariff has none.
     *
     * @throws InvalidInputException naming judged figures that are missing, superfluous or out of range
     * @throws ForbiddenActionException if limit or premium are beyond the underwriter's authority
     */
    @Transactional
    public Quote release(String number, long version, Release release, Actor underwriter) {
        Quote quote = quotes.require(number, version, underwriter);
        Instant now = clock.instant();
        LocalDate today = LocalDate.ofInstant(now, zone);
        quote.requireReleasable(today);
        Product product = pricing.productOf(quote);
        Judgement judgement = release.judgedBy(underwriter);
        JudgementRules.requireComplete(judgement, quote.proposal().risk(), product, pricing.tariffOf(quote));

        List<Worksheet> worksheets = pricing.worksheets(quote, judgement);
        JudgementRules.requireAuthority(underwriter, product, quote.highestLimit(), highestPremium(worksheets));
        quote.quote(
                worksheets,
                Validity.ofPrice(quote.proposal().cover(), product, today),
                underwriter,
                now,
                release.reason());
        audit.record(underwriter, "quote.released", number, release.reason());
        return quotes.complete(quote);
    }

    /** Declines a referral. */
    @Transactional
    public Quote decline(String number, long version, String reason, Actor underwriter) {
        Quote quote = quotes.require(number, version, underwriter);
        quote.decline(reason, underwriter, clock.instant());
        audit.record(underwriter, "quote.declined", number, reason);
        return quotes.complete(quote);
    }

    private static Money highestPremium(List<Worksheet> worksheets) {
        return worksheets.stream()
                .map(Worksheet::premium)
                .max(Comparator.naturalOrder())
                .orElseThrow();
    }
}
