package io.cyberpas.policy.billing;

import io.cyberpas.platform.data.Bilingual;
import io.cyberpas.platform.data.DatedRows;
import io.cyberpas.platform.money.Money;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** All taxes and levies on premium. */
public record PremiumTaxes(List<PremiumTax> taxes) {

    /** @throws IllegalArgumentException if two rows of one code hold on the same day */
    public PremiumTaxes {
        taxes = List.copyOf(taxes);
        taxes.stream().collect(Collectors.groupingBy(PremiumTax::code)).values().forEach(DatedRows::new);
    }

    /**
     * What a change of premium changes of the taxes. Taxes are reckoned on the premium of the policy as a whole, so that
     * what is charged and returned on the way adds up, and a premium returned in full returns them in full.
     *
     * @param country of the insured
     * @param begins  first day of the policy's period: its rates hold for the policy until its end
     * @param before  premium written before the change
     * @param after   premium written with it
     */
    List<BillLine> lines(String country, LocalDate begins, Money before, Money after) {
        return taxes.stream()
                .filter(tax -> tax.country().equals(country) && tax.holdsOn(begins))
                .map(tax -> BillLine.of(
                        tax.kind(), tax.code(), tax.rate(), on(tax, after).minus(on(tax, before))))
                .filter(line -> !line.amount().isZero())
                .toList();
    }

    /** What a code is called; empty if no row has it. */
    public Optional<Bilingual> name(String code) {
        return taxes.stream()
                .filter(tax -> tax.code().equals(code))
                .map(PremiumTax::name)
                .findFirst();
    }

    private static Money on(PremiumTax tax, Money premium) {
        return premium.times(tax.rate(), RoundingMode.HALF_UP);
    }
}
