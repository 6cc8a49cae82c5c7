package io.cyberpas.quote.quote.pages;

import io.cyberpas.platform.access.Actor;
import io.cyberpas.platform.access.Masking;
import io.cyberpas.platform.access.Roles;
import io.cyberpas.platform.money.Money;
import io.cyberpas.quote.product.Authority;
import io.cyberpas.quote.product.Product;
import io.cyberpas.quote.quote.Edition;
import io.cyberpas.quote.quote.Editions;
import io.cyberpas.quote.quote.Proposal;
import io.cyberpas.quote.quote.Quote;
import io.cyberpas.quote.quote.QuoteAccess;
import io.cyberpas.quote.quote.QuoteOption;
import io.cyberpas.quote.quote.QuoteStatus;
import io.cyberpas.quote.quote.pages.ReleaseForm.JudgedFigures;
import io.cyberpas.quote.rating.CompanyRisk;
import io.cyberpas.quote.tariff.Bands;
import io.cyberpas.quote.tariff.CompanyTariff;
import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Puts together what the page of a quote shows to a reader, and what it lets the reader do. */
@ApplicationScoped
class QuoteDesk {

    private final Editions editions;
    private final Clock clock;
    private final ZoneId zone;

    QuoteDesk(Editions editions, Clock clock, ZoneId zone) {
        this.editions = editions;
        this.clock = clock;
        this.zone = zone;
    }

    QuoteDetail detail(Quote quote, @Nullable Integer option, Actor reader) {
        boolean open = !quote.hasLapsed(LocalDate.ofInstant(clock.instant(), zone));
        boolean underwriter = reader.is(Roles.UNDERWRITER) || reader.is(Roles.SENIOR_UNDERWRITER);
        boolean broker = reader.is(Roles.BROKER);
        return new QuoteDetail(
                quote,
                businessNumber(quote, reader),
                shown(quote, option),
                quote.acceptedOption().map(QuoteOption::number).orElse(0),
                broker && open && quote.status().canBecome(QuoteStatus.ACCEPTED),
                (broker || underwriter) && quote.status().canBecome(QuoteStatus.WITHDRAWN),
                underwriter && quote.status() == QuoteStatus.REFERRED,
                underwriter && open && quote.status() == QuoteStatus.REFERRED ? releaseForm(quote, reader) : null);
    }

    private ReleaseForm releaseForm(Quote quote, Actor underwriter) {
        Edition edition = editions.of(quote.proposal());
        Product product = edition.product();
        Optional<Authority> authority = product.guide().authorityOf(underwriter.roles());
        return new ReleaseForm(
                figures(edition, quote.proposal()),
                authority.map(Authority::limit).map(product::money).orElse(Money.zero(product.currency())),
                authority.map(Authority::premium).map(product::money).orElse(Money.zero(product.currency())));
    }

    /** The figures to be judged; households have none. */
    private static @Nullable JudgedFigures figures(Edition edition, Proposal proposal) {
        if (!(edition.tariff() instanceof CompanyTariff tariff) || !(proposal.risk() instanceof CompanyRisk risk)) {
            return null;
        }
        Product product = edition.product();
        return new JudgedFigures(
                missing(tariff.basePremium(), risk.annualSales().amount()),
                product.money(tariff.baseLimit().value()),
                product.money(tariff.basePremium().highest()),
                product.money(product.guide().highestJudgedBasePremium()),
                missing(tariff.records(), BigDecimal.valueOf(risk.dataSubjects())),
                tariff.records().highest(),
                product.guide().highestJudgedRecordsFactor());
    }

    private static boolean missing(Bands bands, BigDecimal size) {
        return bands.at(size).isEmpty();
    }

    /** The option whose worksheet is shown: the one asked for, else the accepted one, else the first that is priced. */
    private static @Nullable ShownOption shown(Quote quote, @Nullable Integer asked) {
        List<QuoteOption> priced = quote.options().stream()
                .filter(option -> option.worksheet() != null)
                .toList();
        return priced.stream()
                .filter(option -> asked != null && option.number() == asked)
                .findFirst()
                .or(quote::acceptedOption)
                .or(() -> priced.stream().findFirst())
                .map(option -> ShownOption.of(option, quote.proposal()))
                .orElse(null);
    }

    private static @Nullable String businessNumber(Quote quote, Actor reader) {
        String number = quote.submitted()
                .map(proposal -> proposal.insured().printedRegistrationNumber())
                .orElse(quote.application().insured().businessRegistrationNumber());
        return number == null || QuoteAccess.seesPersonalData(reader) ? number : Masking.businessNumber(number);
    }
}
