package io.cyberpas.quote.quote.pages;

import io.cyberpas.platform.access.Actor;
import io.cyberpas.platform.access.Roles;
import io.cyberpas.quote.product.Product;
import io.cyberpas.quote.quote.Edition;
import io.cyberpas.quote.quote.Editions;
import io.cyberpas.quote.quote.Proposal;
import io.cyberpas.quote.quote.Quote;
import io.cyberpas.quote.quote.QuoteReading;
import io.cyberpas.quote.quote.QuoteStatus;
import io.cyberpas.quote.quote.ReleasePreviews;
import io.cyberpas.quote.quote.UnderwritingFile.ProposedRelease;
import io.cyberpas.quote.quote.pages.ReleaseForm.JudgedFigures;
import io.cyberpas.quote.quote.pages.UnderwritingPart.WaitingRelease;
import io.cyberpas.quote.rating.CompanyRisk;
import io.cyberpas.quote.sanctions.SanctionsScreening;
import io.cyberpas.quote.tariff.Bands;
import io.cyberpas.quote.tariff.CompanyTariff;
import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** Puts together what of a quote only the insurer's people see. */
@ApplicationScoped
class UnderwritingParts {

    private final QuoteReading reading;
    private final SanctionsScreening sanctions;
    private final ReleasePreviews previews;
    private final Editions editions;

    UnderwritingParts(QuoteReading reading, SanctionsScreening sanctions, ReleasePreviews previews, Editions editions) {
        this.reading = reading;
        this.sanctions = sanctions;
        this.previews = previews;
        this.editions = editions;
    }

    /** @param open whether the time in which it can be decided has not passed */
    UnderwritingPart of(Quote quote, boolean open, Actor reader) {
        boolean mayDecide = open && isUnderwriter(reader) && quote.status() == QuoteStatus.REFERRED;
        return new UnderwritingPart(
                reading.ofOtherBrokers(quote, reader),
                mayDecide && quote.awaitsClearance(),
                sanctions.hits(quote.number()),
                mayDecide ? releaseForm(quote, reader) : null,
                waiting(quote, mayDecide, reader));
    }

    private @Nullable WaitingRelease waiting(Quote quote, boolean mayDecide, Actor reader) {
        ProposedRelease proposed = quote.underwriting().proposed();
        if (proposed == null) {
            return null;
        }
        boolean own = proposed.by().equals(reader.subject());
        return new WaitingRelease(proposed, previews.ofProposed(quote, reader).orElseThrow(), mayDecide && !own, own);
    }

    private @Nullable ReleaseForm releaseForm(Quote quote, Actor underwriter) {
        Edition edition = editions.of(quote.proposal());
        Product product = edition.product();
        return product.guide()
                .authorityOf(underwriter.roles())
                .map(authority -> new ReleaseForm(
                        figures(edition, quote.proposal()),
                        product.money(authority.limit()),
                        product.money(authority.premium()),
                        authority.lowestAdjustmentPercent(),
                        authority.highestAdjustmentPercent()))
                .orElse(null);
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

    private static boolean isUnderwriter(Actor reader) {
        return reader.is(Roles.UNDERWRITER) || reader.is(Roles.SENIOR_UNDERWRITER);
    }
}
