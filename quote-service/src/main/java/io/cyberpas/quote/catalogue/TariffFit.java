package io.cyberpas.quote.catalogue;

import io.cyberpas.platform.data.ContradictionException;
import io.cyberpas.quote.product.PartOffer;
import io.cyberpas.quote.product.Product;
import io.cyberpas.quote.product.Segment;
import io.cyberpas.quote.product.UnderwritingGuide;
import io.cyberpas.quote.tariff.CompanyTariff;
import io.cyberpas.quote.tariff.Figure;
import io.cyberpas.quote.tariff.HouseholdTariff;
import io.cyberpas.quote.tariff.Tariff;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** Whether a product and the tariff it names belong together. */
final class TariffFit {

    private final String file;
    private final Product product;
    private final Tariff tariff;

    private TariffFit(String file, Product product, Tariff tariff) {
        this.file = file;
        this.product = product;
        this.tariff = tariff;
    }

    static void require(String file, Product product, Tariff tariff) {
        TariffFit fit = new TariffFit(file, product, tariff);
        fit.requireCommon();
        switch (tariff) {
            case CompanyTariff company -> fit.requireCompany(company);
            case HouseholdTariff household -> fit.requireHousehold(household);
        }
    }

    private void requireCommon() {
        require(tariff.currency().equals(product.currency()), "its currency is not that of tariff " + tariff.version());
        require(
                !tariff.effectiveFrom().isAfter(product.effectiveFrom()),
                "it is sold before tariff %s is effective".formatted(tariff.version()));
        for (PartOffer offer : product.parts()) {
            require(
                    tariff.pricedParts().contains(offer.part()),
                    "tariff %s has no figure for %s".formatted(tariff.version(), offer.part()));
        }
    }

    private void requireCompany(CompanyTariff company) {
        require(
                product.segment() != Segment.HOUSEHOLD,
                "it insures persons, but tariff %s prices companies".formatted(tariff.version()));
        UnderwritingGuide guide = product.guide();
        require(
                guide.highestJudgedBasePremium().compareTo(company.basePremium().highest()) >= 0
                        && guide.highestJudgedRecordsFactor()
                                        .compareTo(company.records().highest())
                                >= 0,
                "an underwriter may not judge as much as the tariff itself asks for");
        BigDecimal retained = product.riskSharing() == null
                ? BigDecimal.ZERO
                : product.riskSharing().riskRetentionShare();
        require(
                company.insurersShare().value().add(retained).compareTo(BigDecimal.ONE) == 0,
                "the insured retains %s of each loss, but tariff %s prices an insurer's share of %s"
                        .formatted(
                                retained,
                                tariff.version(),
                                company.insurersShare().value()));
    }

    private void requireHousehold(HouseholdTariff household) {
        require(
                product.segment() == Segment.HOUSEHOLD,
                "it insures companies, but tariff %s prices persons".formatted(tariff.version()));
        require(
                same(product.eventLimit(), household.eventLimit()),
                "its limit for one event is not that of tariff %s".formatted(tariff.version()));
    }

    private static boolean same(@Nullable BigDecimal amount, @Nullable Figure figure) {
        return amount == null || figure == null
                ? amount == null && figure == null
                : amount.compareTo(figure.value()) == 0;
    }

    private void require(boolean holds, String contradiction) {
        if (!holds) {
            throw new ContradictionException(file, contradiction);
        }
    }
}
