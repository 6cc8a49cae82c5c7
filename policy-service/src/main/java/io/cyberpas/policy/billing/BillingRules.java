package io.cyberpas.policy.billing;

import io.cyberpas.platform.data.DatedRows;
import java.time.LocalDate;
import java.util.List;

/** The dated rules of billing. */
public final class BillingRules {

    private final DatedRows<InstalmentRules> instalments;
    private final PremiumTaxes taxes;
    private final DatedRows<DunningRule> dunning;
    private final DatedRows<WriteOffRule> writeOffs;

    /** @throws IllegalArgumentException if two rules hold on the same day */
    public BillingRules(
            List<InstalmentRules> instalments,
            PremiumTaxes taxes,
            List<DunningRule> dunning,
            List<WriteOffRule> writeOffs) {
        this.instalments = new DatedRows<>(instalments);
        this.taxes = taxes;
        this.dunning = new DatedRows<>(dunning);
        this.writeOffs = new DatedRows<>(writeOffs);
    }

    /** What paying by instalments costs and when invoices are due, for invoices of a day. */
    public InstalmentRules instalments(LocalDate day) {
        return instalments.on(day);
    }

    /** Taxes and levies. */
    public PremiumTaxes taxes() {
        return taxes;
    }

    /** What follows where premium due on a day is not paid. */
    DunningRule dunning(LocalDate due) {
        return dunning.on(due);
    }

    /** Who may write off how much on a day. */
    WriteOffRule writeOffs(LocalDate day) {
        return writeOffs.on(day);
    }
}
