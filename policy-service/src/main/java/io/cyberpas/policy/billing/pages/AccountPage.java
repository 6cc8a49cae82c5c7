package io.cyberpas.policy.billing.pages;

import io.cyberpas.platform.access.Actor;
import io.cyberpas.platform.money.Money;
import io.cyberpas.policy.billing.BillingAccount;
import io.cyberpas.policy.billing.BillingReading.AccountFile;
import io.cyberpas.policy.billing.Invoice;
import io.cyberpas.policy.billing.PayerDisclosure;
import io.cyberpas.policy.billing.Refund;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A billing account as its page shows it.
 *
 * @param registrationNumber of the payer, masked where the reader does not need it
 * @param birthDate          of the payer, only where the reader needs it
 * @param changeable         whether plan and payer can be changed
 */
public record AccountPage(
        BillingAccount account,
        @Nullable String registrationNumber,
        @Nullable LocalDate birthDate,
        @Nullable String email,
        boolean changeable,
        Money overdue,
        List<Row> invoices,
        List<Refund> refunds) {

    /** An invoice and whether something of it is overdue. */
    public record Row(Invoice invoice, boolean overdue) {}

    static AccountPage of(AccountFile file, LocalDate today, Actor reader) {
        BillingAccount account = file.account();
        return new AccountPage(
                account,
                PayerDisclosure.registrationNumber(account.payer(), reader),
                PayerDisclosure.birthDate(account.payer(), reader),
                PayerDisclosure.email(account.payer(), reader),
                account.isChangeableOn(today),
                account.overdueOn(today),
                account.invoices().stream()
                        .map(invoice -> new Row(invoice, invoice.isOverdueOn(today)))
                        .toList(),
                file.refunds());
    }
}
